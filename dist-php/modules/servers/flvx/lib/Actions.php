<?php

/** Generated from src/lib/Actions.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The door between WHMCS and the module: reads `$params` into typed values, lets one action at a time work on a
 * service, and answers in WHMCS's way.
 */
class Actions
{
    /**
     * Carries out an action.
     *
     * @param array<string, mixed> $params
     * @return string `success`, or a sentence that says what happened, why, and what to do
     */
    public static function run(string $action, array $params): string
    {
        $secrets = new Secrets();
        $texts = self::texts($action, $params);
        $deadline = Deadline::ofAction();
        try {
            $service = Service::fromParams($params, $texts);
            $lock = new ServiceLock('service:' . $service->id);
            if (!$lock->take(ServiceLock::PATIENCE)) {
                return $texts->get('service.busy');
            }
            try {
                self::carryOut($action, $params, $service, $deadline, $secrets, $texts);
            } finally {
                $lock->giveBack();
            }
            return 'success';
        } catch (\Throwable $error) {
            $answer = self::answer($error, $secrets, $texts);
            return $action === 'changePassword' ? self::forCustomer($answer, $params, $secrets, $texts) : $answer;
        }
    }

    // WHMCS shows the customer what a change of his password comes to. What concerns the operator's server is no
    // business of his.
    /** @param array<string, mixed> $params */
    private static function forCustomer(string $answer, array $params, Secrets $secrets, Texts $texts): string
    {
        $harmless = [$texts->get('password.rule'), $texts->get('service.busy'), $texts->get('user.missing')];
        if (in_array($answer, $harmless, true) || Value::text($_SESSION['adminid'] ?? '') !== '') {
            return $answer;
        }
        $values = ['service' => Value::text($params['serviceid'] ?? ''), 'answer' => $answer];
        $note = Language::ofStaff()->fill('password.failed', $values);
        (new ModuleLog($secrets))->note($note, Value::wholeOrZero($params['userid'] ?? null));
        return $texts->get('password.notNow');
    }

    /** The sentence for an error; nothing secret is in it. */
    public static function answer($error, Secrets $secrets, Texts $texts): string
    {
        $message = $error instanceof \Throwable ? $secrets->mask($error->getMessage()) : '';
        if ($error instanceof ModuleError || $error instanceof PanelError) {
            return $message;
        }
        // WHMCS's database tells the statement with all values that were to be written.
        return $texts->fill('action.unexpected', [
            'message' => preg_replace('/ \((?:Connection: |SQL: )[\s\S]*$/Du', '', $message, 1),
        ]);
    }

    /** @param array<string, mixed> $params */
    private static function carryOut(
        string $action,
        array $params,
        Service $service,
        Deadline $deadline,
        Secrets $secrets,
        Texts $texts
    ): void {
        $server = Server::fromParams($params, $texts);
        $store = new StateStore();
        $access = PanelAccess::forAction($server, $store, $deadline, $secrets, $texts);
        $account = new Account($service, $server, $access->client, new ServiceStates($store), $secrets, $texts);
        $life = new Provisioning($account, $access->log);
        switch ($action) {
            case 'create':
                $life->create(Plan::fromParams($params, $server, $texts));
                break;
            case 'suspend':
                $life->suspend();
                break;
            case 'unsuspend':
                $life->unsuspend(Plan::fromParams($params, $server, $texts));
                break;
            case 'renew':
                $life->renew(Plan::fromParams($params, $server, $texts));
                break;
            case 'changePackage':
                $life->changePackage(Plan::fromParams($params, $server, $texts));
                break;
            case 'changePassword':
                $life->changePassword(Value::text($params['password'] ?? ''));
                break;
            case 'terminate':
                $life->terminate(Plan::keepsUserOf($params));
                break;
        }
    }

    // The answer to a change of password is shown to the customer, all others to staff.
    /** @param array<string, mixed> $params */
    private static function texts(string $action, array $params): Texts
    {
        return $action === 'changePassword' ? Language::ofCustomer($params) : Language::ofStaff();
    }
}
