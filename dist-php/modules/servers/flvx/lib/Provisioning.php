<?php

/** Generated from src/lib/Provisioning.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The life of one service on the panel. Every method reads what is, works out what should be and does the difference,
 * so that it can be repeated at any time, also after it was cut off anywhere. What cannot be looked up afterwards is
 * saved before the call that needs it.
 *
 * All methods return when the thing is done, and throw ModuleError or PanelError when it is not.
 */
class Provisioning
{
    private Doors $doors;

    // The action before this one may have let paused forwards loose.
    private bool $wasUnsettled;
    private Account $account;
    private ModuleLog $log;

    public function __construct(Account $account, ModuleLog $log)
    {
        $this->account = $account;
        $this->log = $log;
        $this->doors = new Doors($account);
        $this->wasUnsettled = $account->state->unsettled;
    }

    /** Makes the panel user with his assignments, or brings the service's own user to what the plan promises. */
    public function create(Plan $plan): void
    {
        $account = $this->account;
        $state = $account->state;
        $account->service->fields->moveFromOtherProducts();
        $this->checkTunnels($plan->tunnelIds);
        $this->checkSpeedLimit($plan->speedLimitId);
        $users = $account->users();
        $found = $account->find($users);
        if ($found !== null && $state->phase !== 'creating') {
            $this->revive($found, $plan);
            return;
        }
        $user = $found ?? $this->makeUser($plan, $users);
        $account->take($user);
        $account->planReset($plan->resetPolicy);
        $account->save();
        $expTime = Expiry::next($account->service, $plan, $user['expTime'], -1, $account->now);
        $wanted = $account->withPlan($user, $plan, $expTime);
        // Noted before the tunnels are given: an action after a broken one goes by it.
        $this->notePlan($plan);
        $state->tunnelIds = $plan->tunnelIds;
        $account->save();
        $account->update($user, $wanted, '');
        foreach ($plan->tunnelIds as $tunnelId) {
            $account->assign($wanted, $tunnelId, $plan->speedLimitId, 1);
        }
        $assignments = $account->assignmentsWith($plan->tunnelIds);
        $state->phase = 'open';
        $account->noteAssignments($assignments, []);
        $account->noteRunning([], []);
        $state->resume = [];
        $state->intent = '';
        $account->writeLogin($account->password());
        $account->writeFields($assignments);
        $account->settle();
    }

    /** Closes login, assignments and forwards. */
    public function suspend(): void
    {
        $ahead = $this->account->forwardsAhead();
        $user = $this->account->require();
        $forwards = $ahead ?? $this->account->forwards();
        $this->account->observe($user, $forwards);
        $this->doors->close($user, $forwards);
        $this->account->writeName();
        $this->account->settle();
    }

    /** Opens everything that `suspend` closed, and brings back the forwards that ran before it. */
    public function unsuspend(Plan $plan): void
    {
        $account = $this->account;
        $this->doors->lookAhead();
        $user = $account->require();
        $expTime = Expiry::next($account->service, $plan, $user['expTime'], $account->state->expiryDays, $account->now);
        if ($expTime <= $account->now * 1000) {
            $date = Day::at((int) floor($expTime / 1000));
            throw new ModuleError($account->texts->fill('unsuspend.expired', ['date' => $date]));
        }
        $this->rememberTunnels($plan);
        $account->observe($user, null);
        $current = $account->startPeriod($user, $plan->resetPolicy, false);
        $account->state->expiryDays = $plan->expiryDays;
        $this->doors->open(
            $user,
            array_replace($current, ['expTime' => $expTime, 'flowResetTime' => $account->resetDay]),
            '',
        );
        $account->writeName();
        $account->settle();
    }

    /** Carries the service into the period that was paid for. */
    public function renew(Plan $plan): void
    {
        $account = $this->account;
        $state = $account->state;
        // By what was seen last it will have to be opened, or not; if that is wrong, what is needed is read later.
        $wasExpired = $state->expTime > 0 && $state->expTime <= $account->now * 1000;
        $isLikelyToOpen = $state->phase === 'closed' || $state->isOpening || $wasExpired;
        $ahead = $isLikelyToOpen ? null : $account->forwardsAhead();
        if ($isLikelyToOpen) {
            $this->doors->lookAhead();
        }
        $user = $account->require();
        $expTime = Expiry::next($account->service, $plan, $user['expTime'], $state->expiryDays, $account->now);
        $isStopped =
            $user['status'] !== 1 || $account->isExpired($user) || $state->phase === 'closed' || $state->isOpening;
        // What WHMCS has suspended stays closed until it says Unsuspend, before or after this.
        $isToOpen = $isStopped && $account->service->status !== 'Suspended';
        $this->rememberTunnels($plan);
        $forwards = $isToOpen ? [] : $ahead ?? $account->forwards();
        $account->observe($user, $isToOpen ? null : $forwards);
        $wasBlocked = $state->wasBlocked;
        $current = $account->startPeriod($user, $plan->resetPolicy, true);
        $wanted = array_replace($current, ['expTime' => $expTime, 'flowResetTime' => $account->resetDay]);
        $state->expiryDays = $plan->expiryDays;
        if ($isToOpen) {
            $this->doors->open($user, $wanted, '');
        } else {
            $account->update($user, $wanted, '');
            $this->letRun($wanted, $forwards, $wasBlocked);
        }
        $account->writeName();
        $account->settle();
    }

    /** Brings quota, number of forwards, tunnels, speed limit and, where changed, expiry to the plan. */
    public function changePackage(Plan $plan): void
    {
        $account = $this->account;
        $state = $account->state;
        $account->service->fields->moveFromOtherProducts();
        $isKnown = $state->userId > 0;
        $assignmentsAhead = $isKnown ? $account->assignmentsWith([]) : [];
        $forwardsAhead = $account->forwardsAhead();
        $user = $account->require();
        $assignments = $isKnown ? $assignmentsAhead : $account->assignmentsWith([]);
        $forwards = $forwardsAhead ?? $account->forwards();
        $present = array_map(fn($assignment) => $assignment['tunnelId'], $assignments);
        $added = array_values(array_filter($plan->tunnelIds, fn($id) => !in_array($id, $present, true)));
        $removed = array_values(
            array_filter(
                $state->tunnelIds,
                fn($id) => in_array($id, $present, true) && !in_array($id, $plan->tunnelIds, true),
            ),
        );
        $leaving = $state->leaving;
        $changed = array_map(
            fn($item) => $item['tunnelId'],
            array_values(
                array_filter(
                    array_values(
                        array_filter($assignments, fn($item) => in_array($item['tunnelId'], $plan->tunnelIds, true)),
                    ),
                    fn($item) => $item['speedId'] !== $plan->speedLimitId ||
                        in_array($item['tunnelId'], $leaving, true),
                ),
            ),
        );
        if (count($added) > 0) {
            $this->checkTunnels($added);
        }
        if (count($added) + count($changed) > 0) {
            $this->checkSpeedLimit($plan->speedLimitId);
        }
        $account->noteAssignments($assignments, $forwards);
        $account->observe($user, $forwards);
        $wasBlocked = $state->wasBlocked;
        $current = $account->startPeriod($user, $plan->resetPolicy, false);
        $isDaysChange = $state->expiryDays >= 0 && $state->expiryDays !== $plan->expiryDays;
        $expTime = $isDaysChange ? Expiry::byRule($account->service, $plan, $account->now) : $user['expTime'];
        $wanted = array_replace($account->withPlan($current, $plan, $expTime), ['status' => $user['status']]);
        // The panel's nightly job closed the service for its expiry, which now lies in the future again.
        $isClosedByJob = $user['status'] !== 1 && $account->isExpired($user) && $expTime > $user['expTime'];
        $isHalfOpen = $state->isOpening && $account->service->status !== 'Suspended' && $expTime > $account->now * 1000;
        $isToOpen = $state->phase === 'open' && ($isClosedByJob || $isHalfOpen);
        $state->tunnelIds = Account::union($plan->tunnelIds, $removed);
        $account->save();
        if ($isToOpen) {
            $this->doors->open($user, $wanted, '');
        } else {
            $account->update($user, $wanted, '');
        }
        $this->doors->takeTunnels($removed, $assignments, $forwards);
        $this->notePlan($plan);
        $this->doors->giveTunnels($wanted, [...$added, ...$changed], $plan->speedLimitId);
        $this->noteTunnels($plan, $removed);
        $left = array_values(array_filter($forwards, fn($forward) => !in_array($forward['tunnelId'], $removed, true)));
        $this->letRun($wanted, $left, $wasBlocked && !$isToOpen);
        $listed = count($added) > 0 ? $account->assignmentsWith($plan->tunnelIds) : $assignments;
        $account->noteAssignments($listed, []);
        $account->writeFields($listed);
        $account->settle();
    }

    /** Gives the panel user a new password and leaves everything else as it is. */
    public function changePassword(string $password): void
    {
        $account = $this->account;
        if (!self::suitsPanel($password)) {
            throw new ModuleError($account->texts->get('password.rule'));
        }
        $account->secrets->add($password);
        $user = $account->require();
        try {
            $account->panel->updateUser($user, $password);
        } catch (\Throwable $error) {
            if (!($error instanceof PanelError) || !$error->isUnknown()) {
                throw $error;
            }
            // A disabled user cannot log in, so the panel would say no either way: write once more instead of asking.
            if ($user['status'] !== 1 || !$account->panel->acceptsLogin($user['name'], $password)) {
                $account->panel->updateUser($user, $password);
            }
        }
        $account->keepPassword($password);
        $account->save();
        $account->service->fields->write([CustomFields::PASSWORD => $password]);
        $account->writeName();
    }

    /**
     * Ends the service: forwards, assignments and user go, in this order, and the custom fields are cleared.
     *
     * @param bool $keepsUser leaves the user, disabled and with nothing
     */
    public function terminate(bool $keepsUser): void
    {
        $account = $this->account;
        $user = $account->find($account->users());
        if ($user === null) {
            $account->forget();
        } else {
            $account->take($user);
            $account->state->intent = '';
            $account->state->phase = 'closed';
            $account->save();
            $this->takeAway($user, $keepsUser);
        }
        $account->service->fields->clear();
    }

    // ---- Making the user
    /**
     * @param array<int, array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }> $users
     * @return array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }
     */
    private function makeUser(Plan $plan, array $users): array
    {
        $account = $this->account;
        $state = $account->state;
        $ownName = Installation::userNameFor($account->service->id);
        $name = $this->newName($ownName);
        $isRetry = $state->phase === 'creating' && $state->userName === $name && $state->password !== '';
        $namesake = Js::find($users, fn($user) => $user['name'] === $name);
        if ($namesake !== null) {
            // A name that was only wished for proves nothing; that the password of the broken attempt opens it does.
            if ($isRetry && $account->panel->acceptsLogin($name, $account->password())) {
                return $namesake;
            }
            throw new ModuleError($account->texts->fill('create.nameTaken', ['name' => $name]));
        }
        if (!$isRetry) {
            $account->keepPassword($this->newPassword());
        }
        (new ResetCalendar($account->service, $plan->resetPolicy))->begin($state, $account->now);
        $account->planReset($plan->resetPolicy);
        $state->forgetForwards();
        $state->phase = 'creating';
        $state->userId = 0;
        $state->userName = $name;
        $state->serverId = $account->server->id;
        $state->isLinked = false;
        $account->save();
        $blank = [
            'id' => 0,
            'name' => $name,
            'status' => 1,
            'flow' => 0,
            'num' => 0,
            'expTime' => 0,
            'flowResetTime' => 0,
            'used' => 0,
            'createdTime' => 0,
        ];
        $wanted = $account->withPlan($blank, $plan, Expiry::byRule($account->service, $plan, $account->now));
        $problem = null;
        try {
            $account->panel->createUser($wanted, $account->password());
        } catch (\Throwable $error) {
            if ($error instanceof PanelError && strpos($error->getMessage(), '用户名已存在') !== false) {
                // An admin's name: admins are in no listing.
                throw new ModuleError($account->texts->fill('create.nameTaken', ['name' => $name]));
            }
            if (!($error instanceof PanelError) || !$error->isUnknown()) {
                throw $error;
            }
            // He may be there all the same.
            $problem = $error;
        }
        $made = array_values(array_filter($account->users(), fn($user) => $user['name'] === $name));
        $first = $made[0] ?? null;
        if ($first === null) {
            throw $problem ?? new ModuleError($account->texts->fill('create.vanished', ['name' => $name]));
        }
        if (count($made) > 1 && $name !== $ownName) {
            throw new ModuleError($account->texts->fill('create.nameTaken', ['name' => $name]));
        }
        // The panel does not keep two calls at once from making two of the same name: the first one stays.
        foreach (array_slice($made, 1) as $double) {
            $account->remove($double['id']);
        }
        return $first;
    }

    private function newName(string $ownName): string
    {
        $wish = $this->account->service->fields->read(CustomFields::USERNAME);
        if ($wish === '' || $wish === $ownName) {
            return $ownName;
        }
        if (preg_match('/^[A-Za-z0-9_.@+-]{3,20}$/D', $wish) !== 1) {
            throw new ModuleError($this->account->texts->fill('create.badName', ['name' => $wish]));
        }
        return $wish;
    }

    private function newPassword(): string
    {
        $password = $this->account->service->password;
        return self::suitsPanel($password) ? $password : bin2hex(random_bytes(8));
    }

    // What the panel's own pages accept: 6 to 20 characters. Blanks around it would be cut off when it is stored, but
    // not when it is typed.
    private static function suitsPanel(string $password): bool
    {
        return Js::length($password) >= 6 && Js::length($password) <= 20 && $password === Js::trim($password);
    }

    /**
     * An existing user of the service's own, brought to the plan and to life.
     *
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     */
    private function revive(array $user, Plan $plan): void
    {
        $account = $this->account;
        $state = $account->state;
        $account->take($user);
        $isNewLife = $state->phase === 'kept';
        $assignments = $account->assignmentsWith([]);
        $present = array_map(fn($assignment) => $assignment['tunnelId'], $assignments);
        $removed = array_values(
            array_filter(
                $state->tunnelIds,
                fn($id) => in_array($id, $present, true) && !in_array($id, $plan->tunnelIds, true),
            ),
        );
        $account->observe($user, null);
        $expTime = $this->expiryOnRepeat($user, $plan);
        $current = $user;
        if ($isNewLife) {
            $current = $account->reset($user);
            (new ResetCalendar($account->service, $plan->resetPolicy))->begin($state, $account->now);
        }
        $current = $account->startPeriod($current, $plan->resetPolicy, false);
        $password = $this->loginFor($isNewLife);
        $wanted = $account->withPlan($current, $plan, $expTime);
        $this->notePlan($plan);
        $state->tunnelIds = Account::union($plan->tunnelIds, $removed);
        $account->save();
        $this->doors->takeTunnels($removed, $assignments, count($removed) > 0 ? $account->forwards() : []);
        $this->noteTunnels($plan, $removed);
        $this->doors->open($user, $wanted, $password);
        if ($password !== '') {
            $account->writeLogin($password);
        }
        $account->writeFields($account->assignmentsWith($plan->tunnelIds));
        $account->settle();
    }

    // The password to set: none where the customer is shown one, else the kept one, else a new one.
    private function loginFor(bool $isNewLife): string
    {
        $fields = $this->account->service->fields;
        $shown = $fields->read(CustomFields::PASSWORD);
        if ($this->account->state->password === '') {
            $this->account->keepPassword($shown !== '' ? $shown : $this->newPassword());
        }
        $isShown = $shown !== '' || in_array(CustomFields::PASSWORD, $fields->missing(), true);
        return $isShown && !$isNewLife ? '' : $this->account->password();
    }

    // A service without a due date was paid once: repeating Create must not make it longer.
    /**
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     */
    private function expiryOnRepeat(array $user, Plan $plan): int
    {
        $account = $this->account;
        $isRunning = !$account->isExpired($user) && $account->state->phase !== 'kept';
        if ($isRunning && !$account->service->isRecurring() && $account->state->expiryDays === $plan->expiryDays) {
            return $user['expTime'];
        }
        return Expiry::next($account->service, $plan, $user['expTime'], $account->state->expiryDays, $account->now);
    }

    // Brings back what the panel paused, where nothing stands in the way any more; and holds what an action before
    // this one may have let loose.
    /**
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $forwards
     */
    private function letRun(array $user, array $forwards, bool $wasBlocked): void
    {
        $isOpen = $this->account->state->phase === 'open';
        if ($this->account->service->status === 'Suspended' && ($isOpen || $this->account->state->isOpening)) {
            // An Unsuspend broke off; WHMCS holds the service to be suspended, so that is what it is.
            $this->doors->close($user, $forwards);
            return;
        }
        if ($this->wasUnsettled || $this->account->hasSeenLoose()) {
            $this->doors->pauseAgain($forwards);
        }
        if ($wasBlocked && $isOpen && !$this->account->isBlocked($user)) {
            $this->doors->bringBack($user, $forwards);
        }
    }

    // ---- Ending
    /**
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     */
    private function takeAway(array $user, bool $keepsUser): void
    {
        $account = $this->account;
        $state = $account->state;
        $isKnown = !$state->isLinked && count($state->tunnelIds) > 0;
        $assignments = $isKnown ? [] : $account->assignmentsWith([]);
        $listed = array_map(fn($assignment) => $assignment['tunnelId'], $assignments);
        $others = $state->isLinked
            ? array_values(array_filter($listed, fn($id) => !in_array($id, $state->tunnelIds, true)))
            : [];
        $tunnelIds = $isKnown
            ? $state->tunnelIds
            : array_values(array_filter($listed, fn($id) => !in_array($id, $others, true)));
        $this->doors->shut($tunnelIds);
        $control = $this->deleteForwards($tunnelIds, $others);
        if ($control->hasLostAnswer()) {
            throw new ModuleError($account->texts->fill('terminate.unfinished', ['problem' => $control->problem()]));
        }
        if (count($others) === 0 && !$keepsUser) {
            $account->remove($user['id']);
            $account->forget();
            if (!$control->isComplete()) {
                $values = ['service' => (string) $account->service->id, 'problem' => $control->problem()];
                $this->log->note($account->texts->fill('terminate.nodeAway', $values), $account->service->clientId);
            }
            return;
        }
        if (!$control->isComplete()) {
            throw new ModuleError($account->texts->fill('terminate.unfinished', ['problem' => $control->problem()]));
        }
        foreach ($account->panel->assignments($user['id']) as $assignment) {
            if (in_array($assignment['tunnelId'], $tunnelIds, true)) {
                $account->panel->removeAssignment($assignment['id']);
            }
        }
        if (count($others) > 0) {
            $account->forget();
            return;
        }
        $account->update($user, array_replace($user, ['status' => 0]), '');
        $state->phase = 'kept';
        $state->resume = [];
        $state->active = [];
        $state->tunnelIds = [];
        $state->forgetForwards();
        $account->save();
    }

    // Deletes the user's forwards, but for those in other tunnels. What is not known to be gone is tried once more:
    // once the user is deleted, nobody tells the nodes to stop.
    /**
     * @param int[] $tunnelIds
     * @param int[] $others
     */
    private function deleteForwards(array $tunnelIds, array $others): ForwardControl
    {
        $account = $this->account;
        $first = new ForwardControl($account->panel, $account->texts, $account->state->isSlow);
        $forwards = array_values(
            array_filter($account->forwards(), fn($forward) => !in_array($forward['tunnelId'], $others, true)),
        );
        $first->change('delete', $forwards, $tunnelIds);
        if (!$first->hasLostAnswer()) {
            return $first;
        }
        $left = array_values(
            array_filter($account->forwards(), fn($forward) => !in_array($forward['tunnelId'], $others, true)),
        );
        $second = new ForwardControl($account->panel, $account->texts, $account->state->isSlow);
        $second->change('delete', $left, $tunnelIds);
        return $second;
    }

    // ---- Checking
    /** @param int[] $tunnelIds */
    private function checkTunnels(array $tunnelIds): void
    {
        $texts = $this->account->texts;
        $tunnels = $this->account->panel->tunnels();
        foreach ($tunnelIds as $id) {
            $tunnel = Js::find($tunnels, fn($candidate) => $candidate['id'] === $id);
            if ($tunnel === null) {
                throw new ModuleError($texts->fill('plan.noSuchTunnel', ['id' => (string) $id]));
            }
            if ($tunnel['status'] !== 1) {
                throw new ModuleError(
                    $texts->fill('plan.tunnelDisabled', ['id' => (string) $id, 'name' => $tunnel['name']]),
                );
            }
        }
    }

    private function checkSpeedLimit(int $id): void
    {
        if ($id > 0 && !Js::some($this->account->panel->speedLimits(), fn($limit) => $limit['id'] === $id)) {
            throw new ModuleError($this->account->texts->fill('plan.noSuchSpeedLimit', ['id' => (string) $id]));
        }
    }

    // ---- Remembering
    private function notePlan(Plan $plan): void
    {
        $this->account->state->expiryDays = $plan->expiryDays;
        $this->account->state->speedLimitId = $plan->speedLimitId;
    }

    // A request that was given up may be carried out later, and make an assignment anew that was taken away since: the
    // repeat has to look for it.
    /** @param int[] $removed */
    private function noteTunnels(Plan $plan, array $removed): void
    {
        $left = $this->account->hasLostAnswer() ? $removed : [];
        $this->account->state->tunnelIds = Account::union($plan->tunnelIds, $left);
    }

    // A service whose tunnels are not remembered gets those of its product.
    private function rememberTunnels(Plan $plan): void
    {
        if (count($this->account->state->tunnelIds) === 0) {
            $this->account->state->tunnelIds = $plan->tunnelIds;
            $this->account->state->speedLimitId = $plan->speedLimitId;
        }
    }
}
