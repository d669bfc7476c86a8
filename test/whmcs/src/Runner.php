<?php

namespace FlvxTest\Whmcs;

/** Performs tasks: lists of steps, each list with a WHMCS around the module as a page or a cron run has it. */
final class Runner
{
    /** @var string the module's folder */
    private $module;

    /** @var string folder of the real Illuminate, or nothing for the stand-in */
    private $illuminate;

    /** @var string[] */
    private $notices = [];

    /** @var Statics */
    private $statics;

    /** @var array<string, array<int, callable[]>>|null what hooks.php has registered, once it is loaded */
    private $hooks;

    public function __construct(string $module, string $illuminate)
    {
        $this->module = $module;
        $this->illuminate = $illuminate;
        $this->statics = new Statics($module);
        set_error_handler(function (int $level, string $message, string $file, int $line): bool {
            $isOurs = $this->illuminate === '' || strpos($file, $this->illuminate . '/') !== 0;
            if ((error_reporting() & $level) !== 0 && $isOurs) {
                $this->notices[] = "[$level] $message in $file:$line";
            }

            return true;
        });
        spl_autoload_register(static function (string $class) use ($module): void {
            $prefix = 'WHMCS\\Module\\Server\\' . ucfirst(basename($module)) . '\\';
            $file = $module . '/lib/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
            if (strpos($class, $prefix) === 0 && is_file($file)) {
                require_once $file;
            }
        });
    }

    /** @return array{php: string, results: array, notices: string[], printed: string, complaints: string[]} */
    public function perform(array $task): array
    {
        date_default_timezone_set($task['zone']);
        $settings = $task['settings'];
        Seam::open($task['state'], $settings['temporaryFiles'], $settings['missingFunctions'], $task['isAlone']);
        $_SESSION = $task['session'];
        $_REQUEST = $_POST = $task['request'];
        $connector = new Connector($this->illuminate !== '', $task['database'], $settings, $task['isAlone']);
        ob_start();
        try {
            $results = $this->results($connector, $task);
        } finally {
            $printed = ob_get_clean();
            Whmcs::leave();
            $connector->disconnect();
        }
        $complaints = array_merge(Strict::takeComplaints(), $this->statics->changes());
        $notices = $this->notices;
        $this->notices = [];

        return [
            'php' => PHP_VERSION,
            'results' => $results,
            'notices' => $notices,
            'printed' => $printed,
            'complaints' => $complaints,
        ];
    }

    private function results(Connector $connector, array $task): array
    {
        $whmcs = new Whmcs($connector, $this->module, $task['settings'], $this->hooks ?? []);
        if ($this->hooks === null) {
            // WHMCS loads it on every page, before anything else of the module.
            if (is_file($this->module . '/hooks.php')) {
                require_once $this->module . '/hooks.php';
            }
            $this->hooks = $whmcs->hooks();
        }
        $results = [];
        foreach ($task['steps'] as $step) {
            try {
                $results[] = ['value' => $this->step($whmcs, $connector->pdo(), $step)];
            } catch (\Throwable $error) {
                $place = basename($error->getFile()) . ':' . $error->getLine();
                $results[] = ['error' => get_class($error) . ': ' . $error->getMessage() . " ($place)"];
            }
        }

        return $results;
    }

    /** @return mixed what the step gave */
    private function step(Whmcs $whmcs, \PDO $pdo, array $step)
    {
        switch ($step['do']) {
            case 'schema':
                Schema::create($pdo);

                return null;
            case 'insert':
                return $whmcs->insert($step['table'], $step['row']);
            case 'update':
                $whmcs->update($step['table'], $step['values'], $step['where']);

                return null;
            case 'delete':
                $whmcs->delete($step['table'], $step['where']);

                return null;
            case 'rows':
                return $whmcs->rows($step['table'], $step['where']);
            case 'params':
                $isService = isset($step['service']);
                $params = $isService ? $whmcs->params($step['service']) : $whmcs->serverParams($step['server']);
                if (isset($params['model'])) {
                    $params['model'] = get_class($params['model']);
                }

                return $params;
            case 'action':
                return $whmcs->action($step['name'], $step['service'], $step['options']);
            case 'service':
                return $whmcs->serviceFunction($step['name'], $step['service'], $step['more']);
            case 'custom':
                return $whmcs->customFunction($step['name'], $step['service']);
            case 'server':
                return $whmcs->serverFunction($step['name'], $step['server']);
            case 'call':
                return $whmcs->callModule($step['name'], $step['arguments']);
            case 'cron':
                return $whmcs->cron($step['daily']);
            case 'hook':
                return $whmcs->runHook($step['point'], $step['vars']);
            case 'deleteService':
                $whmcs->deleteService($step['service']);

                return null;
            case 'api':
                return $whmcs->api($step['command'], $step['values']);
        }
        throw new \LogicException('no step ' . $step['do']);
    }
}
