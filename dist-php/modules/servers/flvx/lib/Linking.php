<?php

/** Generated from src/lib/Linking.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Lets an admin make an existing panel user the service's own, and undo that. The panel itself is not changed. */
class Linking
{
    /**
     * Links the service to the user whose number staff entered in the custom field `flvx_user_id`.
     *
     * @param array<string, mixed> $params
     * @return string `success`, or a sentence that says why not
     */
    public static function link(array $params): string
    {
        return self::run($params, true);
    }

    /**
     * Lets go of the panel user, who stays as he is.
     *
     * @param array<string, mixed> $params
     * @return string `success`, or a sentence that says why not
     */
    public static function unlink(array $params): string
    {
        return self::run($params, false);
    }

    /** @param array<string, mixed> $params */
    private static function run(array $params, bool $isToLink): string
    {
        $secrets = new Secrets();
        $texts = Language::ofStaff();
        try {
            $service = Service::fromParams($params, $texts);
            $server = Server::fromParams($params, $texts);
            $lock = new ServiceLock('service:' . $service->id);
            if (!$lock->take(ServiceLock::PATIENCE)) {
                return $texts->get('service.busy');
            }
            try {
                $store = new StateStore();
                $access = PanelAccess::forAction($server, $store, Deadline::ofAction(), $secrets, $texts);
                $account = new Account($service, $server, $access->client, new ServiceStates($store), $secrets, $texts);
                if ($isToLink) {
                    self::take($account, Plan::fromParams($params, $server, $texts));
                } else {
                    $account->forget();
                    $service->fields->clear();
                }
            } finally {
                $lock->giveBack();
            }
            return 'success';
        } catch (\Throwable $error) {
            return Actions::answer($error, $secrets, $texts);
        }
    }

    private static function take(Account $account, Plan $plan): void
    {
        $texts = $account->texts;
        $number = Value::wholeOrZero($account->service->fields->read(CustomFields::USER_ID));
        if ($number < 1) {
            throw new ModuleError($texts->get('link.noNumber'));
        }
        // Admins are not in this list, so none of them can be linked.
        $user = Js::find($account->panel->users(), fn($candidate) => $candidate['id'] === $number);
        if ($user === null) {
            throw new ModuleError($texts->fill('link.noUser', ['id' => (string) $number]));
        }
        if ($account->state->userId > 0 && $account->state->userId !== $number && $account->state->phase !== 'none') {
            throw new ModuleError($texts->fill('link.hasUser', ['id' => (string) $account->state->userId]));
        }
        $account->take($user);
        $assignments = $account->panel->assignments($user['id']);
        $assigned = array_map(fn($assignment) => $assignment['tunnelId'], $assignments);
        $forwards = $account->forwards();
        $account->state->isLinked = true;
        $account->state->phase = $user['status'] === 1 ? 'open' : 'closed';
        $account->state->tunnelIds = array_values(
            array_filter($plan->tunnelIds, fn($id) => in_array($id, $assigned, true)),
        );
        $account->state->expiryDays = $plan->expiryDays;
        (new ResetCalendar($account->service, $plan->resetPolicy))->begin($account->state, $account->now);
        $account->observe($user, $forwards);
        $account->state->assigned = [];
        $account->state->lost = [];
        $account->noteAssignments($assignments, $forwards);
        $account->writeFields($assignments);
        $account->settle();
    }
}
