<?php

/**
 * Loads the stand-in for WHMCS and a server module, does what the input file says, and prints one JSON object after a
 * mark: what each step gave, and everything PHP or the module said beside it.
 */

use FlvxTest\Whmcs\Connector;
use FlvxTest\Whmcs\Schema;
use FlvxTest\Whmcs\Seam;
use FlvxTest\Whmcs\Strict;
use FlvxTest\Whmcs\Whmcs;

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
$notices = [];
set_error_handler(static function (int $level, string $message, string $file, int $line) use ($input, &$notices): bool {
    if ((error_reporting() & $level) === 0) {
        return true;
    }
    foreach ($input['libraries'] as $folder) {
        if (strpos($file, $folder . '/') === 0) {
            return true;
        }
    }
    $notices[] = "[$level] $message in $file:$line";

    return true;
});
date_default_timezone_set($input['zone']);

foreach (['Strict', 'Seam', 'Schema', 'Connector', 'Cipher', 'Api', 'Whmcs', 'functions', 'seam-functions'] as $name) {
    require_once __DIR__ . "/src/$name.php";
}
$settings = $input['settings'];
Seam::open($input['state'], $settings['temporaryFiles'], $settings['missingFunctions']);

if ($input['capsule'] === 'illuminate') {
    require_once 'Illuminate/Database/autoload.php';
    class_alias('Illuminate\Database\Capsule\Manager', 'WHMCS\Database\Capsule');
    touch($input['database']);
    $capsule = new \WHMCS\Database\Capsule();
    $capsule->addConnection(['driver' => 'sqlite', 'database' => $input['database'], 'prefix' => '']);
    $capsule->setAsGlobal();
    $pdo = $capsule->getConnection()->getPdo();
    $pdo->setAttribute(\PDO::ATTR_TIMEOUT, 20);
} else {
    require_once __DIR__ . '/src/capsule.php';
    $pdo = Connector::open($input['database']);
    \WHMCS\Database\Capsule::open($pdo, $settings['mayCreate']);
}
// SQLite's own locks hold for processes that share a disk; waiting for the disk itself is of no use here.
$pdo->exec('PRAGMA synchronous = OFF');
$pdo->exec('PRAGMA journal_mode = MEMORY');
if ($settings['mysqlLocks']) {
    Connector::addLocks($pdo, dirname($input['database']));
}

define('WHMCS', true);
define('ROOTDIR', dirname($input['module'], 3));
$_SESSION = $input['session'];
$_REQUEST = $_POST = $input['request'];
$whmcs = new Whmcs($pdo, $input['module'], $settings);
spl_autoload_register(static function (string $class) use ($input): void {
    $prefix = 'WHMCS\\Module\\Server\\' . ucfirst(basename($input['module'])) . '\\';
    $file = $input['module'] . '/lib/' . str_replace('\\', '/', substr($class, strlen($prefix))) . '.php';
    if (strpos($class, $prefix) === 0 && is_file($file)) {
        require_once $file;
    }
});

$steps = [
    'schema' => static function () use ($pdo) {
        Schema::create($pdo);
    },
    'insert' => static function (array $step) use ($whmcs) {
        return $whmcs->insert($step['table'], $step['row']);
    },
    'update' => static function (array $step) use ($whmcs) {
        $whmcs->update($step['table'], $step['values'], $step['where']);
    },
    'delete' => static function (array $step) use ($whmcs) {
        $whmcs->delete($step['table'], $step['where']);
    },
    'rows' => static function (array $step) use ($whmcs) {
        return $whmcs->rows($step['table'], $step['where']);
    },
    'params' => static function (array $step) use ($whmcs) {
        $params = isset($step['service']) ? $whmcs->params($step['service']) : $whmcs->serverParams($step['server']);
        if (isset($params['model'])) {
            $params['model'] = get_class($params['model']);
        }

        return $params;
    },
    'action' => static function (array $step) use ($whmcs) {
        return $whmcs->action($step['name'], $step['service'], $step['options']);
    },
    'service' => static function (array $step) use ($whmcs) {
        return $whmcs->serviceFunction($step['name'], $step['service'], $step['more']);
    },
    'custom' => static function (array $step) use ($whmcs) {
        return $whmcs->customFunction($step['name'], $step['service']);
    },
    'server' => static function (array $step) use ($whmcs) {
        return $whmcs->serverFunction($step['name'], $step['server']);
    },
    'call' => static function (array $step) use ($whmcs) {
        return $whmcs->callModule($step['name'], $step['arguments']);
    },
    'cron' => static function (array $step) use ($whmcs) {
        return $whmcs->cron($step['daily']);
    },
    'hook' => static function (array $step) use ($whmcs) {
        return $whmcs->runHook($step['point'], $step['vars']);
    },
    'deleteService' => static function (array $step) use ($whmcs) {
        $whmcs->deleteService($step['service']);
    },
    'api' => static function (array $step) use ($whmcs) {
        return $whmcs->api($step['command'], $step['values']);
    },
];

$results = [];
ob_start();
if (is_file($input['module'] . '/hooks.php')) {
    // WHMCS loads it on every page, before anything else of the module.
    require_once $input['module'] . '/hooks.php';
}
foreach ($input['steps'] as $step) {
    try {
        $results[] = ['value' => $steps[$step['do']]($step)];
    } catch (\Throwable $error) {
        $place = basename($error->getFile()) . ':' . $error->getLine();
        $results[] = ['error' => get_class($error) . ': ' . $error->getMessage() . " ($place)"];
    }
}
$printed = ob_get_clean();
echo "\n@@RESULT@@" . json_encode(
    [
        'php' => PHP_VERSION,
        'results' => $results,
        'notices' => $notices,
        'printed' => $printed,
        'complaints' => Strict::complaints(),
    ],
    JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR
);
