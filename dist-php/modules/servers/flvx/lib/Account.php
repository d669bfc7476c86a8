<?php

/** Generated from src/lib/Account.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The panel user of one service, with what the module remembers of both: finds him, looks at him, writes to him, and
 * keeps WHMCS's fields in step.
 *
 * A write whose answer was lost is looked up before it is repeated. All methods that call the panel throw PanelError.
 */
class Account
{
    /** What is remembered of the service. */
    public ServiceState $state;

    /** The moment of the action, Unix seconds. */
    public int $now;

    /** The day of the month for the panel's own reset, as worked out last. */
    public int $resetDay = 0;

    private UserFinder $finder;

    // A write to an assignment got no answer: the panel may still be restarting forwards.
    private bool $isUnsettled = false;

    // How many calls had been made when he was last looked up.
    private int $lookedUpAt = 0;

    private bool $sawLoose = false;
    public Service $service;
    public Server $server;
    public FlvxApiClient $panel;
    private ServiceStates $states;
    public Secrets $secrets;
    public Texts $texts;

    public function __construct(
        Service $service,
        Server $server,
        FlvxApiClient $panel,
        ServiceStates $states,
        Secrets $secrets,
        Texts $texts
    ) {
        $this->service = $service;
        $this->server = $server;
        $this->panel = $panel;
        $this->states = $states;
        $this->secrets = $secrets;
        $this->texts = $texts;
        $this->state = $states->load($service);
        $this->finder = new UserFinder($service, $server, $this->state, $states, $texts);
        $this->now = time();
        $secrets->add($service->password);
        $secrets->add($this->password());
    }

    // ---- Who he is
    /**
     * The service's own user among all users of the panel; see UserFinder.
     *
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
     * }|null
     */
    public function find(array $users): ?array
    {
        return $this->finder->find($users);
    }

    /**
     * Looks the service's own user up on the panel and takes note of him.
     *
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
     * @throws ModuleError when there is none, or when he belongs to another service
     */
    public function require(): array
    {
        $user = $this->find($this->users());
        // A user who was kept at the end of the service is nobody's until Create brings him back.
        if ($user === null || $this->state->phase === 'kept') {
            throw new ModuleError($this->texts->get('user.missing'));
        }
        $this->take($user);
        return $user;
    }

    /**
     * All users of the panel.
     *
     * @return array<int, array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }>
     */
    public function users(): array
    {
        $users = $this->panel->users();
        $this->lookedUpAt = $this->panel->callsMade();
        return $users;
    }

    /**
     * Takes note that this user is the service's own.
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
     * @throws ModuleError when he belongs to another service
     */
    public function take(array $user): void
    {
        $this->finder->refuseTaken($user);
        $this->state->userId = $user['id'];
        $this->state->userName = $user['name'];
        $this->state->userSince = $user['createdTime'];
        $this->state->serverId = $this->server->id;
    }

    /** The password that the module keeps, in clear; empty = none. */
    public function password(): string
    {
        return $this->state->password === '' ? '' : Cipher::decrypt($this->state->password);
    }

    /** Keeps a password, encrypted, and out of every log. */
    public function keepPassword(string $password): void
    {
        $this->secrets->add($password);
        $this->state->password = Cipher::encrypt($password);
    }

    // ---- How he stands
    /**
     * His forwards.
     *
     * @return array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }>
     */
    public function forwards(): array
    {
        return array_values(
            array_filter($this->panel->forwards(), fn($forward) => $forward['userId'] === $this->state->userId),
        );
    }

    /**
     * His forwards, where his number is known before he himself was looked up: then no call has to come between that
     * look and the writing of what was seen.
     *
     * @return array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }>|null `null` where his number is not known
     */
    public function forwardsAhead(): ?array
    {
        return $this->state->userId > 0 ? $this->forwards() : null;
    }

    /**
     * His assignments.
     *
     * @param int[] $tunnelIds
     * @return array<int, array{
     *     id: int,
     *     tunnelId: int,
     *     tunnelName: string,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     speedId: int,
     *     used: int,
     * }>
     * @throws ModuleError when the panel does not list one of these tunnels
     */
    public function assignmentsWith(array $tunnelIds): array
    {
        $assignments = $this->listAssignments();
        if ($assignments === null) {
            throw new ModuleError($this->texts->get('assign.unreadable'));
        }
        foreach ($tunnelIds as $id) {
            if (!Js::some($assignments, fn($assignment) => $assignment['tunnelId'] === $id)) {
                throw new ModuleError($this->texts->fill('assign.missing', ['id' => (string) $id]));
            }
        }
        return $assignments;
    }

    /**
     * His assignments; `null` where the panel cannot list them: 2.1.3 and earlier fail on a tunnel that was deleted.
     *
     * @return array<int, array{
     *     id: int,
     *     tunnelId: int,
     *     tunnelName: string,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     speedId: int,
     *     used: int,
     * }>|null
     */
    public function listAssignments(): ?array
    {
        try {
            return $this->panel->assignments($this->state->userId);
        } catch (\Throwable $error) {
            if ($error instanceof PanelError && strpos($error->getMessage(), 'converting NULL') !== false) {
                return null;
            }
            throw $error;
        }
    }

    /**
     * Whether his expiry has passed.
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
    public function isExpired(array $user): bool
    {
        return $user['expTime'] <= $this->now * 1000;
    }

    /**
     * Whether the panel would pause his forwards at the next traffic.
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
    public function isBlocked(array $user): bool
    {
        return $user['status'] !== 1 || $this->isExpired($user) || $user['used'] >= $user['flow'] * Plan::BYTES_PER_GB;
    }

    /**
     * Takes note of what was seen: the counters, and, while the service is inside quota and expiry, which forwards run.
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
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }>|null $forwards `null` when they were not read
     */
    public function observe(array $user, ?array $forwards): void
    {
        ResetCalendar::sample($this->state, $user['used'], $this->now);
        $this->state->expTime = $user['expTime'];
        if ($this->state->phase === 'open' && $this->isBlocked($user)) {
            $this->state->wasBlocked = true;
        }
        if ($forwards !== null) {
            $this->observeForwards($forwards);
        }
    }

    /**
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
    private function observeForwards(array $forwards): void
    {
        $state = $this->state;
        $isLoose = $this->hasLooseForward($forwards);
        $state->paused = [];
        $this->notePaused(array_values(array_filter($forwards, fn($forward) => $forward['status'] !== 1)));
        if ($state->phase === 'open' && !$state->wasBlocked && !$state->unsettled) {
            $this->noteRunning(
                $forwards,
                array_map(
                    fn($forward) => $forward['id'],
                    array_values(array_filter($forwards, fn($forward) => $forward['status'] === 1)),
                ),
            );
        }
        // With this look the sign of it is gone: who comes next has to know.
        $state->unsettled = $state->unsettled || $isLoose;
        $this->sawLoose = $this->sawLoose || $isLoose;
    }

    /** Whether a look of this action showed a paused forward that runs. */
    public function hasSeenLoose(): bool
    {
        return $this->sawLoose;
    }

    /**
     * Takes note that these are paused, and of what they carried and looked like then.
     *
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
    public function notePaused(array $forwards): void
    {
        $ids = array_map(fn($forward) => $forward['id'], $forwards);
        $this->state->paused = [
            ...array_values(array_filter($this->state->paused, fn($seen) => !in_array($seen['id'], $ids, true))),
            ...array_map(
                fn($forward) => [
                    'id' => $forward['id'],
                    'used' => $forward['used'],
                    'face' => self::faceOf($forward),
                ],
                $forwards,
            ),
        ];
    }

    /**
     * Keeps which forwards run while the service is inside quota and expiry.
     *
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $forwards
     * @param int[] $running
     */
    public function noteRunning(array $forwards, array $running): void
    {
        $this->state->active = $running;
        $this->state->lastForward = array_reduce($forwards, fn($highest, $forward) => max($highest, $forward['id']), 0);
        $this->state->hasSnapshot = true;
        $this->state->wasBlocked = false;
        $this->state->stoppedUsed = -1;
    }

    /**
     * Whether a forward that the panel shows as paused runs all the same: it has carried traffic since the last look,
     * or it was edited, which starts it on the node.
     *
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
    public function hasLooseForward(array $forwards): bool
    {
        return Js::some($forwards, function ($forward) {
            $seen = Js::find($this->state->paused, fn($item) => $item['id'] === $forward['id']);
            $isAsSeen =
                $seen === null || ($seen['used'] === $forward['used'] && $seen['face'] === self::faceOf($forward));
            return $forward['status'] !== 1 && !$isAsSeen;
        });
    }

    /**
     * Whether a forward is paused that no look has shown paused yet: nothing tells whether it was edited since.
     *
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
    public function hasUnseenPause(array $forwards): bool
    {
        return Js::some(
            $forwards,
            fn($forward) => $forward['status'] !== 1 &&
                !Js::some($this->state->paused, fn($seen) => $seen['id'] === $forward['id']),
        );
    }

    /**
     * Compares the numbers of his assignments with those last seen. Where an operator took a tunnel away and gave it
     * anew, what ran in it runs on under a number that the panel has forgotten, and nothing but deleting the forward
     * stops it.
     *
     * @param array<int, array{
     *     id: int,
     *     tunnelId: int,
     *     tunnelName: string,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     speedId: int,
     *     used: int,
     * }> $assignments
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
    public function noteAssignments(array $assignments, array $forwards): void
    {
        $state = $this->state;
        $listed = array_map(fn($assignment) => $assignment['tunnelId'], $assignments);
        $remade = array_map(
            fn($item) => $item['tunnelId'],
            array_values(
                array_filter(
                    $assignments,
                    fn($item) => Js::some(
                        $state->assigned,
                        fn($seen) => $seen['tunnelId'] === $item['tunnelId'] && $seen['id'] !== $item['id'],
                    ),
                ),
            ),
        );
        $running = [...$state->active, ...$state->resume];
        $lost = array_values(
            array_filter(
                $forwards,
                fn($forward) => in_array($forward['tunnelId'], $remade, true) &&
                    ($forward['status'] === 1 || in_array($forward['id'], $running, true)),
            ),
        );
        $state->lost = self::union($state->lost, array_map(fn($forward) => $forward['id'], $lost));
        $state->assigned = [
            ...array_values(array_filter($state->assigned, fn($seen) => !in_array($seen['tunnelId'], $listed, true))),
            ...array_map(fn($item) => ['tunnelId' => $item['tunnelId'], 'id' => $item['id']], $assignments),
        ];
    }

    /**
     * Those of the forwards that the panel can no longer stop; see `noteAssignments`.
     *
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $forwards
     * @return int[]
     */
    public function lostAmong(array $forwards): array
    {
        $this->state->lost = array_values(
            array_filter($this->state->lost, fn($id) => Js::some($forwards, fn($forward) => $forward['id'] === $id)),
        );
        return $this->state->lost;
    }

    /**
     * The forwards that should run when nothing stands in the way: those that do, and those that were paused by
     * anybody but the customer. Both kinds of pause look the same, so the last look at the service while it was inside
     * quota and expiry decides; what was made after it, and everything where there was none, comes back.
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
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $forwards
     * @return int[]
     */
    public function runningIds(array $user, array $forwards): array
    {
        $ids = array_map(fn($forward) => $forward['id'], $forwards);
        $active = array_map(
            fn($forward) => $forward['id'],
            array_values(array_filter($forwards, fn($forward) => $forward['status'] === 1)),
        );
        $before = [];
        if ($this->state->phase === 'closed' || $this->state->phase === 'kept') {
            $before = $this->state->resume;
        } elseif ($this->state->wasBlocked || $this->isBlocked($user)) {
            $last = $this->state->lastForward;
            $before = $this->state->hasSnapshot
                ? self::union($this->state->active, array_values(array_filter($ids, fn($id) => $id > $last)))
                : $ids;
        }
        $surplus = $this->state->surplus;
        return array_values(
            array_filter(
                self::union($active, $before),
                fn($id) => in_array($id, $ids, true) && !in_array($id, $surplus, true),
            ),
        );
    }

    /**
     * The user with what a plan promises, enabled.
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
    public function withPlan(array $user, Plan $plan, int $expTime): array
    {
        return array_replace($user, [
            'status' => 1,
            'flow' => $plan->quotaGb,
            'num' => $plan->maxForwards,
            'expTime' => $expTime,
            'flowResetTime' => $this->resetDay,
        ]);
    }

    // ---- Periods
    /** Works out when the counters start again; see ResetCalendar. */
    public function planReset(string $policy): void
    {
        $calendar = new ResetCalendar($this->service, $policy);
        $calendar->plan($this->state, false, $this->now);
        $this->resetDay = $calendar->panelDay($this->state);
    }

    /**
     * Lets a period begin that has been paid for: its counters start from zero when its first day has come, once.
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
     * @param bool $isRenewal a payment has just come in
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
     * } the user as he is after it
     */
    public function startPeriod(array $user, string $policy, bool $isRenewal): array
    {
        $calendar = new ResetCalendar($this->service, $policy);
        $current = $user;
        $calendar->plan($this->state, $isRenewal, $this->now);
        if ($calendar->isResetNeeded($this->state, $user['used'], $this->now)) {
            $this->state->resetFrom = $user['used'];
            $this->save();
            $current = $this->reset($user);
            $calendar->done($this->state);
        }
        $calendar->plan($this->state, $isRenewal, $this->now);
        $this->resetDay = $calendar->panelDay($this->state);
        return $current;
    }

    // ---- Writes
    /**
     * Brings the user to what he should be, if he is not so already.
     *
     * The panel wants his name with every change, and a customer may rename himself at any moment: where another call
     * came between the look at him and this one, his name is looked up once more. Should he rename himself between that
     * look and the very next call, his old name is written back. The panel has no way to change the rest without the
     * name, and nothing shows afterwards that it happened.
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
     * } $wanted
     */
    public function update(array $user, array $wanted, string $password): void
    {
        $this->state->expTime = $wanted['expTime'];
        if ($password === '' && self::isSame($user, $wanted)) {
            return;
        }
        $named = array_replace($wanted, ['name' => $this->nameNow($wanted)]);
        try {
            $this->panel->updateUser($named, $password);
        } catch (\Throwable $error) {
            if (!self::isUnknown($error)) {
                throw $error;
            }
            $now = $this->lookUp($wanted['id']);
            if ($password !== '' || $now === null || !self::isSame($now, $named)) {
                $this->panel->updateUser(
                    $now === null ? $named : array_replace($named, ['name' => $now['name']]),
                    $password,
                );
            }
        }
    }

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
     * } $wanted
     */
    private function nameNow(array $wanted): string
    {
        if ($this->panel->callsMade() === $this->lookedUpAt) {
            return $wanted['name'];
        }
        $now = $this->lookUp($wanted['id']);
        $this->state->userName = $now === null ? $wanted['name'] : $now['name'];
        return $this->state->userName;
    }

    /** Deletes a user. */
    public function remove(int $userId): void
    {
        try {
            $this->panel->deleteUser($userId);
        } catch (\Throwable $error) {
            if (!self::isUnknown($error)) {
                throw $error;
            }
            if ($this->lookUp($userId) !== null) {
                $this->panel->deleteUser($userId);
            }
        }
    }

    /**
     * Sets the counters to zero and reads them back: a panel whose database is busy may say yes and do nothing.
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
     * } the user as he is after it
     * @throws ModuleError when they are as before
     */
    public function reset(array $user): array
    {
        $before = $user['used'];
        for ($attempt = 1; $attempt <= 2; $attempt++) {
            try {
                $this->panel->resetUser($user['id']);
            } catch (\Throwable $error) {
                if (!self::isUnknown($error)) {
                    throw $error;
                }
            }
            $now = $this->lookUp($user['id']);
            if ($now !== null && ($now['used'] < $before || $now['used'] === 0)) {
                return array_replace($user, ['name' => $now['name'], 'used' => $now['used']]);
            }
            $before = $now === null ? $before : $now['used'];
        }
        throw new ModuleError($this->texts->get('reset.ignored'));
    }

    /**
     * Gives a tunnel; see `settle` for what becomes of a lost answer.
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
    public function assign(array $user, int $tunnelId, int $speedLimitId, int $status): void
    {
        try {
            $this->panel->assign($user, $tunnelId, $speedLimitId, $status);
        } catch (\Throwable $error) {
            if (!self::isUnknown($error)) {
                throw $error;
            }
            $this->isUnsettled = true;
        }
    }

    /** Opens (1) or closes (0) a tunnel; see `settle` for what becomes of a lost answer. */
    public function switchTunnel(int $tunnelId, int $status): void
    {
        try {
            $this->panel->setAssignmentStatus($this->state->userId, $tunnelId, $status);
        } catch (\Throwable $error) {
            if (!self::isUnknown($error)) {
                throw $error;
            }
            $this->isUnsettled = true;
        }
    }

    /** Whether the answer to a change of an assignment was lost. */
    public function hasLostAnswer(): bool
    {
        return $this->isUnsettled;
    }

    /**
     * Keeps the state at the end of an action. Where the answer to a change of an assignment was lost, the panel may go
     * on restarting forwards for a while, and no look can tell when it is through: then the action has to be repeated.
     *
     * @throws ModuleError in that case
     */
    public function settle(): void
    {
        $this->state->unsettled = $this->isUnsettled;
        $this->save();
        if ($this->isUnsettled) {
            throw new ModuleError($this->texts->get('assign.unsettled'));
        }
    }

    // ---- Keeping
    /** Keeps the state. */
    public function save(): void
    {
        $this->states->save($this->service, $this->state);
    }

    /** Forgets the service. */
    public function forget(): void
    {
        $this->states->forget($this->service->id);
    }

    /** Writes the login into WHMCS. */
    public function writeLogin(string $password): void
    {
        Capsule::table('tblhosting')
            ->where('id', $this->service->id)
            ->update(['username' => $this->shownName(), 'password' => Cipher::encrypt($password)]);
        $this->service->fields->write([CustomFields::PASSWORD => $password]);
    }

    /** Writes the user's number and name into the custom fields. */
    public function writeName(): void
    {
        $this->service->fields->write([
            CustomFields::USER_ID => (string) $this->state->userId,
            CustomFields::USERNAME => $this->shownName(),
        ]);
    }

    /**
     * Writes user and assignments into the custom fields; lists where there are several tunnels.
     *
     * @param array<int, array{
     *     id: int,
     *     tunnelId: int,
     *     tunnelName: string,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     speedId: int,
     *     used: int,
     * }> $assignments
     */
    public function writeFields(array $assignments): void
    {
        $this->writeName();
        $listed = array_map(fn($assignment) => $assignment['tunnelId'], $assignments);
        $tunnelIds = count($this->state->tunnelIds) > 0 ? $this->state->tunnelIds : $listed;
        // In the order of the plan, so that the fields do not depend on which assignment was made first.
        $own = array_values(array_filter($tunnelIds, fn($id) => in_array($id, $listed, true)));
        $this->service->fields->write([
            CustomFields::TUNNEL_ID => implode(',', $own),
            CustomFields::USER_TUNNEL_ID => implode(
                ',',
                array_map(
                    fn($id) => Js::find($assignments, fn($assignment) => $assignment['tunnelId'] === $id)['id'] ?? 0,
                    $own,
                ),
            ),
        ]);
    }

    /**
     * The numbers of both lists, each once.
     *
     * @param int[] $first
     * @param int[] $second
     * @return int[]
     */
    public static function union(array $first, array $second): array
    {
        $joined = [];
        foreach ([...$first, ...$second] as $id) {
            if (!in_array($id, $joined, true)) {
                $joined[] = $id;
            }
        }
        return $joined;
    }

    // A customer may give himself a name that WHMCS's tables cannot hold.
    private function shownName(): string
    {
        return Js::substring(preg_replace('/[\x{10000}-\x{10FFFF}]/Du', '?', $this->state->userName), 0, 200);
    }

    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     */
    private static function faceOf(array $forward): string
    {
        return Js::substring(hash('sha256', $forward['face']), 0, 8);
    }

    /**
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
     * }|null
     */
    private function lookUp(int $userId): ?array
    {
        return Js::find($this->users(), fn($user) => $user['id'] === $userId);
    }

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
     * } $wanted
     */
    private static function isSame(array $user, array $wanted): bool
    {
        return $user['name'] === $wanted['name'] &&
            $user['status'] === $wanted['status'] &&
            $user['flow'] === $wanted['flow'] &&
            $user['num'] === $wanted['num'] &&
            $user['expTime'] === $wanted['expTime'] &&
            $user['flowResetTime'] === $wanted['flowResetTime'];
    }

    private static function isUnknown($error): bool
    {
        return $error instanceof PanelError && $error->isUnknown();
    }
}
