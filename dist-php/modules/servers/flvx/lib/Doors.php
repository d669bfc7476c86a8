<?php

/** Generated from src/lib/Doors.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Opens and closes what a customer can use: his login, his tunnels and his forwards, in the order that leaves nothing
 * running that should not. Every change of an assignment restarts the forwards in it, so pausing always comes last.
 */
class Doors
{
    // What was read before the user himself was looked up.
    /**
     * @var array<int, array{
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
    private ?array $ahead = null;

    private bool $isAhead = false;
    private Account $account;

    public function __construct(Account $account)
    {
        $this->account = $account;
    }

    /**
     * Reads the assignments that `open` needs, where the user's number is known: before he himself is looked up, so
     * that no call comes between that look and the writing of what was seen.
     */
    public function lookAhead(): void
    {
        if ($this->account->state->userId > 0) {
            $this->ahead = $this->account->listAssignments();
            $this->isAhead = true;
        }
    }

    /**
     * Closes login, assignments and forwards, and remembers which forwards ran. Where a node is slow or away, the next
     * run goes on where this one stopped.
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
     * }> $before
     */
    public function close(array $user, array $before): void
    {
        $state = $this->account->state;
        $isGoingOn = $state->intent === 'suspend' && $state->isClosed;
        $state->resume = Account::union($state->resume, $this->account->runningIds($user, $before));
        $state->phase = 'closed';
        $state->intent = 'suspend';
        $state->isOpening = false;
        $state->isClosed = $isGoingOn;
        $state->stopped = $isGoingOn ? $state->stopped : [];
        $this->account->save();
        $this->account->update($user, array_replace($user, ['status' => 0]), '');
        $assignments = $this->account->listAssignments();
        if ($assignments !== null) {
            $this->account->noteAssignments($assignments, $before);
        }
        $tunnelIds = $this->tunnelsToClose($assignments, $before);
        if (!$isGoingOn) {
            foreach ($tunnelIds as $tunnelId) {
                $this->account->switchTunnel($tunnelId, 0);
            }
        }
        // A forward may have been made since the first look; from here on none can be.
        $after = $this->account->forwards();
        $known = array_map(fn($forward) => $forward['id'], $before);
        $late = array_values(
            array_filter($after, fn($forward) => $forward['status'] === 1 && !in_array($forward['id'], $known, true)),
        );
        $state->resume = Account::union($state->resume, array_map(fn($forward) => $forward['id'], $late));
        $state->isClosed = !$this->account->hasLostAnswer();
        $this->account->save();
        // Closing the assignments restarted every forward; those that a run before this one stopped since then are out.
        $stopped = $state->stopped;
        $this->change(
            'pause',
            array_values(
                array_filter(
                    $after,
                    fn($forward) => $forward['status'] === 1 || !in_array($forward['id'], $stopped, true),
                ),
            ),
            $tunnelIds,
            'suspend.unfinished',
        );
        $this->refuseLost($after, 'suspend.unfinished');
        $state->stoppedUsed = $user['used'];
        if (!$this->account->hasLostAnswer()) {
            $state->intent = '';
        }
    }

    /**
     * Brings a user, his assignments and his forwards to life.
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
     * } $user the user as he is
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
     * } $wanted as he should be
     * @param string $password a new one; empty = as it is
     */
    public function open(array $user, array $wanted, string $password): void
    {
        $state = $this->account->state;
        $given = $state->tunnelIds;
        $assignments = $this->isAhead ? $this->ahead : $this->account->listAssignments();
        $this->isAhead = false;
        $tunnelIds = $this->tunnelsToOpen($assignments);
        $opened = array_replace($wanted, ['status' => 1]);
        $state->isOpening = true;
        $state->isClosed = false;
        $state->shut = [];
        $state->intent = '';
        $this->account->save();
        $this->account->update($user, $opened, $password);
        foreach ($tunnelIds as $tunnelId) {
            if (in_array($tunnelId, $given, true)) {
                $this->account->assign($opened, $tunnelId, $state->speedLimitId, 1);
            } else {
                $this->account->switchTunnel($tunnelId, 1);
            }
        }
        $isComplete = $assignments !== null && count($assignments) >= count($tunnelIds);
        $listed = $isComplete ? $assignments : $this->account->listAssignments();
        if ($listed !== null) {
            $this->account->writeFields($listed);
        }
        // Opening the assignments restarted every forward, whatever the panel says of it. The look comes after, so that
        // what the customer pauses meanwhile is seen.
        $forwards = $this->account->forwards();
        if ($listed !== null) {
            $this->account->noteAssignments($listed, $forwards);
        }
        $running = $this->account->runningIds($user, $forwards);
        // Out of quota, the panel would stop them again at the next traffic: they stay stopped until there is room.
        $isBlocked = $this->account->isBlocked($opened);
        $paused = array_values(array_filter($forwards, fn($forward) => $forward['status'] !== 1));
        $this->change(
            'pause',
            $isBlocked
                ? $forwards
                : array_values(array_filter($paused, fn($forward) => !in_array($forward['id'], $running, true))),
            $tunnelIds,
            'open.unfinished',
        );
        $this->change(
            'resume',
            $isBlocked
                ? []
                : array_values(array_filter($paused, fn($forward) => in_array($forward['id'], $running, true))),
            $tunnelIds,
            'open.unfinished',
        );
        // Where an answer was lost a tunnel may still be closed: the next run has to open it again.
        if (!$this->account->hasLostAnswer()) {
            $state->phase = 'open';
            $state->isOpening = false;
            $state->resume = [];
            $this->account->noteRunning($forwards, $running);
            $state->wasBlocked = $isBlocked;
            $state->stoppedUsed = $isBlocked ? $opened['used'] : -1;
        }
    }

    /**
     * Stops every forward of a user who is out of quota or expired, also those that the panel takes for paused.
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
     */
    public function stop(array $user, array $forwards): void
    {
        $this->account->state->wasBlocked = true;
        $this->account->save();
        $assignments = $this->account->listAssignments();
        if ($assignments !== null) {
            $this->account->noteAssignments($assignments, $forwards);
        }
        $this->change('pause', $forwards, $this->account->state->tunnelIds, 'open.unfinished');
        $this->refuseLost($forwards, 'open.unfinished');
        $this->account->state->stoppedUsed = $user['used'];
    }

    /**
     * Brings back what the panel paused for lack of quota, now that there is room again.
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
     */
    public function bringBack(array $user, array $forwards): void
    {
        $running = $this->account->runningIds($user, $forwards);
        $this->change(
            'resume',
            array_values(
                array_filter(
                    $forwards,
                    fn($forward) => $forward['status'] !== 1 && in_array($forward['id'], $running, true),
                ),
            ),
            $this->account->state->tunnelIds,
            'open.unfinished',
        );
        $this->account->noteRunning($forwards, $running);
    }

    /**
     * Pauses once more what is paused in the panel: an action before this one may have let it loose.
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
    public function pauseAgain(array $forwards): void
    {
        $this->change(
            'pause',
            array_values(array_filter($forwards, fn($forward) => $forward['status'] !== 1)),
            $this->account->state->tunnelIds,
            'open.unfinished',
        );
    }

    /**
     * Gives tunnels, or changes their speed limit, without letting loose what is paused.
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
     * @param int[] $tunnelIds
     */
    public function giveTunnels(array $user, array $tunnelIds, int $speedLimitId): void
    {
        if (count($tunnelIds) === 0) {
            return;
        }
        $isOpen = $this->account->state->phase === 'open';
        // From the first of these calls until the pause, what is paused may run; whoever comes next has to know.
        $this->account->state->unsettled = true;
        $this->account->state->shut = array_values(
            array_filter($this->account->state->shut, fn($id) => !in_array($id, $tunnelIds, true)),
        );
        $this->account->save();
        foreach ($tunnelIds as $tunnelId) {
            $this->account->assign($user, $tunnelId, $speedLimitId, $isOpen ? 1 : 0);
        }
        $forwards = array_values(
            array_filter($this->account->forwards(), fn($forward) => in_array($forward['tunnelId'], $tunnelIds, true)),
        );
        $back = $this->account->state->leavingForwards;
        $this->change(
            'pause',
            array_values(
                array_filter(
                    $forwards,
                    fn($forward) => !$isOpen || ($forward['status'] !== 1 && !in_array($forward['id'], $back, true)),
                ),
            ),
            $tunnelIds,
            'package.unfinished',
        );
        $this->change(
            'resume',
            array_values(
                array_filter(
                    $forwards,
                    fn($forward) => $isOpen && $forward['status'] !== 1 && in_array($forward['id'], $back, true),
                ),
            ),
            $tunnelIds,
            'package.unfinished',
        );
        $this->account->state->leaving = array_values(
            array_filter($this->account->state->leaving, fn($id) => !in_array($id, $tunnelIds, true)),
        );
    }

    /**
     * Takes tunnels away; the forwards in them go first, because nothing could stop them afterwards.
     *
     * @param int[] $tunnelIds
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
    public function takeTunnels(array $tunnelIds, array $assignments, array $forwards): void
    {
        if (count($tunnelIds) === 0) {
            return;
        }
        // Should it fail and the plan be changed back, they have to run again.
        $state = $this->account->state;
        $running = array_values(
            array_filter(
                $forwards,
                fn($item) => $item['status'] === 1 && in_array($item['tunnelId'], $tunnelIds, true),
            ),
        );
        $state->leaving = Account::union($state->leaving, $tunnelIds);
        $state->leavingForwards = Account::union(
            $state->leavingForwards,
            array_map(fn($forward) => $forward['id'], $running),
        );
        $this->account->save();
        $this->shut($tunnelIds);
        $this->change(
            'delete',
            array_values(
                array_filter(
                    $this->account->forwards(),
                    fn($forward) => in_array($forward['tunnelId'], $tunnelIds, true),
                ),
            ),
            $tunnelIds,
            'package.unfinished',
        );
        foreach ($assignments as $assignment) {
            if (in_array($assignment['tunnelId'], $tunnelIds, true)) {
                $this->account->panel->removeAssignment($assignment['id']);
            }
        }
        $state->assigned = array_values(
            array_filter($state->assigned, fn($seen) => !in_array($seen['tunnelId'], $tunnelIds, true)),
        );
        $state->shut = array_values(array_filter($state->shut, fn($id) => !in_array($id, $tunnelIds, true)));
        $state->leaving = array_values(array_filter($state->leaving, fn($id) => !in_array($id, $tunnelIds, true)));
    }

    /**
     * Closes tunnels whose forwards are about to be deleted. Closing sends the forwards to the nodes once more, so it
     * is done once, and the deleting waits until the panel is through with it: what is sent after its row is gone would
     * run on with nobody to stop it.
     *
     * @param int[] $tunnelIds
     * @throws ModuleError when the panel did not answer
     */
    public function shut(array $tunnelIds): void
    {
        $state = $this->account->state;
        foreach ($tunnelIds as $tunnelId) {
            if (!in_array($tunnelId, $state->shut, true)) {
                $this->account->switchTunnel($tunnelId, 0);
            }
        }
        if ($this->account->hasLostAnswer()) {
            $this->account->settle();
        }
        $state->shut = Account::union($state->shut, $tunnelIds);
        $this->account->save();
    }

    // Puts the forwards back on all nodes of their tunnels, and pauses them there.
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
     * @param int[] $half
     * @param int[] $tunnelIds
     */
    private function pauseWhole(array $forwards, array $half, array $tunnelIds): ForwardControl
    {
        $state = $this->account->state;
        $state->unsettled = true;
        $this->account->save();
        foreach (Account::union([], $half) as $tunnelId) {
            $this->account->panel->pushForwards($state->userId, $tunnelId);
        }
        $ids = array_map(fn($forward) => $forward['id'], $forwards);
        $again = array_values(
            array_filter(
                $this->account->forwards(),
                fn($forward) => $forward['status'] !== 1 || in_array($forward['id'], $ids, true),
            ),
        );
        $control = new ForwardControl($this->account->panel, $this->account->texts, $state->isSlow);
        $control->change('pause', $again, $tunnelIds);
        return $control;
    }

    // The panel said that it paused these, and could not.
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
    private function refuseLost(array $forwards, string $key): void
    {
        $texts = $this->account->texts;
        $lost = $this->account->lostAmong($forwards);
        if (count($lost) > 0) {
            $reason = $texts->get('forward.lost');
            $this->account->save();
            throw new ModuleError(
                $texts->fill($key, [
                    'problem' => $texts->fill('forward.failed', ['ids' => implode(', ', $lost), 'reason' => $reason]),
                ]),
            );
        }
    }

    /**
     * @param array<int, array{
     *     id: int,
     *     tunnelId: int,
     *     tunnelName: string,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     speedId: int,
     *     used: int,
     * }>|null $assignments
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
    private function tunnelsToClose(?array $assignments, array $forwards): array
    {
        return $assignments !== null
            ? array_map(fn($assignment) => $assignment['tunnelId'], $assignments)
            : Account::union(
                $this->account->state->tunnelIds,
                array_map(fn($forward) => $forward['tunnelId'], $forwards),
            );
    }

    // All that he has a right to, also what an operator gave him by hand, and what the plan says. The panel takes an
    // assignment of a tunnel that it no longer has, and some versions choke on it for ever after: such are left out.
    /**
     * @param array<int, array{
     *     id: int,
     *     tunnelId: int,
     *     tunnelName: string,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     speedId: int,
     *     used: int,
     * }>|null $assignments
     * @return int[]
     */
    private function tunnelsToOpen(?array $assignments): array
    {
        $listed =
            $assignments === null
                ? []
                : array_map(
                    fn($item) => $item['tunnelId'],
                    array_values(array_filter($assignments, fn($item) => $item['tunnelName'] !== '')),
                );
        $absent = array_values(
            array_filter($this->account->state->tunnelIds, fn($id) => !in_array($id, $listed, true)),
        );
        $tunnels = count($absent) > 0 ? $this->account->panel->tunnels() : [];
        $existing = array_values(
            array_filter($absent, fn($id) => Js::some($tunnels, fn($tunnel) => $tunnel['id'] === $id)),
        );
        if (count($listed) + count($existing) === 0) {
            throw new ModuleError($this->account->texts->fill('plan.noSuchTunnel', ['id' => implode(', ', $absent)]));
        }
        return [...$listed, ...$existing];
    }

    /**
     * Does it to all of the forwards.
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
     * @param int[] $tunnelIds
     * @param string $key the sentence for what could not be done
     * @throws ModuleError with that sentence
     */
    public function change(string $verb, array $forwards, array $tunnelIds, string $key): void
    {
        $state = $this->account->state;
        $control = new ForwardControl($this->account->panel, $this->account->texts, $state->isSlow);
        $control->change($verb, $forwards, $tunnelIds);
        $half = $control->halfTunnels();
        if (count($half) > 0) {
            $control = $this->pauseWhole($forwards, $half, $tunnelIds);
        }
        if ($control->isDoubtful() && $verb !== 'delete') {
            $control->compare($verb, $this->account->forwards());
        }
        $state->isSlow = $control->isSlow();
        if ($verb === 'pause') {
            $failed = $control->failed();
            $done = array_values(array_filter($forwards, fn($forward) => !in_array($forward['id'], $failed, true)));
            $state->stopped = Account::union($state->stopped, array_map(fn($forward) => $forward['id'], $done));
            $this->account->notePaused($done);
        }
        if (!$control->isComplete()) {
            $this->account->save();
            throw new ModuleError($this->account->texts->fill($key, ['problem' => $control->problem()]));
        }
    }
}
