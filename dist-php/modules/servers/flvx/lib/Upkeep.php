<?php

/** Generated from src/lib/Upkeep.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Brings one service back to what WHMCS says of it, after something happened that no action was there to see: an action
 * that could not be finished, a reset that the panel missed, a customer who was busy on the panel.
 *
 * `findings` only looks; `mend` looks anew and does it.
 */
class Upkeep
{
    private Account $account;
    private string $policy;

    public function __construct(Account $account, string $policy)
    {
        $this->account = $account;
        $this->policy = $policy;
    }

    /**
     * What is not as it should be, as sentences; none when all is well.
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
     * }|null $user the service's user; `null` when the panel has none
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $forwards
     * @return string[]
     */
    public function findings(?array $user, array $forwards): array
    {
        $texts = $this->account->texts;
        $state = $this->account->state;
        if ($user === null) {
            return [$texts->get('drift.userMissing')];
        }
        $found = [];
        if ($user['name'] !== $state->userName) {
            $found[] = $texts->fill('drift.renamed', ['name' => $user['name']]);
        }
        if ($this->isToClose($user, $forwards)) {
            $found[] = $texts->get('drift.toClose');
            return $found;
        }
        if ($this->account->service->status !== 'Active') {
            return $found;
        }
        if ($this->isToOpen($user)) {
            $found[] = $texts->get('drift.toOpen');
        }
        $expTime = $this->expiryOf($user);
        if ($expTime !== $user['expTime']) {
            $found[] = $texts->fill('drift.expiry', ['date' => Day::at((int) floor($expTime / 1000))]);
        }
        if ($this->isResetDue($user)) {
            $found[] = $texts->get('drift.reset');
        }
        $isBlocked = $this->account->isBlocked(array_replace($user, ['expTime' => $expTime]));
        $active = array_values(array_filter($forwards, fn($forward) => $forward['status'] === 1));
        if ($isBlocked && !$this->isStopped($user, $forwards)) {
            $found[] = $texts->get('drift.toPause');
        }
        if (!$isBlocked && $state->wasBlocked) {
            $found[] = $texts->get('drift.toBringBack');
        }
        if (count($active) > $user['num']) {
            $found[] = $texts->fill('drift.surplus', [
                'count' => (string) (count($active) - $user['num']),
                'most' => (string) $user['num'],
            ]);
        }
        $waiting = array_values(
            array_filter(
                $forwards,
                fn($forward) => $forward['status'] !== 1 && in_array($forward['id'], $state->surplus, true),
            ),
        );
        if (!$isBlocked && count($waiting) > 0 && count($active) < $user['num']) {
            $found[] = $texts->get('drift.room');
        }
        if ($state->unsettled || $this->account->hasLooseForward($forwards)) {
            $found[] = $texts->get('drift.unsettled');
        }
        return $found;
    }

    /**
     * Looks anew and puts right what `findings` names.
     *
     * @return bool whether the service was closed for a suspension that WHMCS does not know to be done yet
     */
    public function mend(): bool
    {
        $account = $this->account;
        $state = $account->state;
        $ahead = $account->forwardsAhead();
        $user = $account->require();
        $forwards = $ahead ?? $account->forwards();
        $account->observe($user, $forwards);
        $doors = new Doors($account);
        $account->writeName();
        if ($this->isToClose($user, $forwards)) {
            $doors->close($user, $forwards);
            $isToTell = $account->service->status === 'Active';
            // Until WHMCS has taken note of it; otherwise the next look would open it again.
            $state->intent = $isToTell ? 'suspend' : $state->intent;
            $account->settle();
            return $isToTell;
        }
        if ($account->service->status === 'Active') {
            $this->mendOpen($user, $forwards, $doors);
        } elseif (count($forwards) > 0) {
            $doors->pauseAgain($forwards);
        }
        $state->surplus = array_values(
            array_filter($state->surplus, fn($id) => Js::some($forwards, fn($forward) => $forward['id'] === $id)),
        );
        $account->settle();
        return false;
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
    private function mendOpen(array $user, array $forwards, Doors $doors): void
    {
        $account = $this->account;
        $state = $account->state;
        $wasBlocked = $state->wasBlocked;
        $isToOpen = $this->isToOpen($user);
        $current = $account->startPeriod($user, $this->policy, false);
        $wanted = array_replace($current, ['expTime' => $this->expiryOf($user), 'flowResetTime' => $account->resetDay]);
        if ($isToOpen) {
            $doors->open($user, $wanted, '');
            if (!$account->isBlocked(array_replace($wanted, ['status' => 1]))) {
                $this->limit($account->forwards(), $user['num'], $doors);
            }
            return;
        }
        $account->update($user, $wanted, '');
        if ($account->isBlocked($wanted)) {
            $doors->stop($wanted, $forwards);
            return;
        }
        $doors->pauseAgain($forwards);
        if ($wasBlocked) {
            $doors->bringBack($wanted, $forwards);
        }
        $this->limit($wasBlocked ? $account->forwards() : $forwards, $user['num'], $doors);
    }

    // The panel stores the number of forwards and enforces nothing: the newest above it are paused, and come back,
    // oldest first, when there is room again.
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
    private function limit(array $forwards, int $most, Doors $doors): void
    {
        $state = $this->account->state;
        $active = array_values(array_filter($forwards, fn($forward) => $forward['status'] === 1));
        $tunnelIds = $state->tunnelIds;
        if (count($active) > $most) {
            $above = Js::sliceList($active, $most);
            $state->surplus = Account::union($state->surplus, array_map(fn($forward) => $forward['id'], $above));
            $this->account->save();
            $doors->change('pause', $above, $tunnelIds, 'open.unfinished');
            $this->noteActive($forwards, $above, []);
            return;
        }
        $surplus = $state->surplus;
        $waiting = array_values(
            array_filter(
                $forwards,
                fn($forward) => $forward['status'] !== 1 && in_array($forward['id'], $surplus, true),
            ),
        );
        $back = array_slice($waiting, 0, $most - count($active));
        if (count($back) > 0) {
            $doors->change('resume', $back, $tunnelIds, 'open.unfinished');
            $ids = array_map(fn($forward) => $forward['id'], $back);
            $state->surplus = array_values(array_filter($surplus, fn($id) => !in_array($id, $ids, true)));
            $this->noteActive($forwards, [], $back);
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
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $paused
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $resumed
     */
    private function noteActive(array $forwards, array $paused, array $resumed): void
    {
        $off = array_map(fn($forward) => $forward['id'], $paused);
        $on = array_map(fn($forward) => $forward['id'], $resumed);
        $running = array_map(
            fn($forward) => $forward['id'],
            array_values(
                array_filter(
                    $forwards,
                    fn($forward) => ($forward['status'] === 1 || in_array($forward['id'], $on, true)) &&
                        !in_array($forward['id'], $off, true),
                ),
            ),
        );
        $this->account->noteRunning($forwards, $running);
    }

    // The panel notes a forward as paused whether or not the node did it. Once all were paused with the node listening,
    // more traffic is the sign that something runs again.
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
    private function isStopped(array $user, array $forwards): bool
    {
        $isQuiet = Js::every($forwards, fn($forward) => $forward['status'] !== 1);
        $isLoose = $this->account->hasLooseForward($forwards);
        return count($forwards) === 0 ||
            ($isQuiet && !$isLoose && $this->account->state->stoppedUsed === $user['used']);
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
    private function isToClose(array $user, array $forwards): bool
    {
        $state = $this->account->state;
        if ($state->intent === 'suspend') {
            return true;
        }
        $isSuspended = $this->account->service->status === 'Suspended';
        return $isSuspended &&
            ($user['status'] === 1 ||
                $state->unsettled ||
                $state->phase === 'open' ||
                !$this->isStopped($user, $forwards));
    }

    // An opening that did not come to its end, or a nightly job that closed a service that is paid for.
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
    private function isToOpen(array $user): bool
    {
        $state = $this->account->state;
        if ($state->phase !== 'open' && $state->phase !== 'closed') {
            return false;
        }
        $isPaid = $this->expiryOf($user) > $this->account->now * 1000;
        return $isPaid &&
            ($state->phase === 'closed' ||
                $state->isOpening ||
                ($user['status'] !== 1 && $this->account->isExpired($user)));
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
     */
    private function isResetDue(array $user): bool
    {
        $calendar = new ResetCalendar($this->account->service, $this->policy);
        $calendar->plan($this->account->state, false, $this->account->now);
        return $calendar->isResetNeeded($this->account->state, $user['used'], $this->account->now);
    }

    // WHMCS may move the due date only after it called Renew.
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
    private function expiryOf(array $user): int
    {
        return $this->account->state->expiryDays === 0
            ? $user['expTime']
            : max($user['expTime'], Expiry::byDueDate($this->account->service));
    }
}
