<?php

/** Generated from src/lib/ForwardControl.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Pauses, resumes and deletes forwards and tells truly whether it happened. The panel does these things one forward
 * and one node at a time while we wait, and answers "success" whatever came of it.
 */
class ForwardControl
{
    /** Forwards in the first call; while the nodes answer quickly, each further call takes twice as many. */
    private const FIRST = 5;

    /** Forwards in one call at the most. */
    private const MOST = 40;

    /** A call that takes longer than this met a node that does not answer; seconds. */
    private const SLOW_SECONDS = 5;

    /** The panel's words for a node that is offline, silent, or went away in the middle. */
    private const NODE_AWAY = ['节点不在线', '响应超时', '连接已断开', '通道已关闭'];

    private int $size;

    // Whether a call of this run met a slow node, and whether any was made.
    private bool $wasSlow = false;

    private bool $wasCalled = false;

    /** @var string[] */
    private array $failures = [];

    /** @var int[] */
    private array $failedIds = [];

    private bool $lostAnswer = false;

    /** @var int[] */
    private array $halfIds = [];

    /** @var int[] */
    private array $doubtfulIds = [];

    private string $nodeNames = '';

    private int $nodeNamesOf = 0;
    private FlvxApiClient $panel;
    private Texts $texts;
    private bool $isCareful;

    /** @param bool $isCareful a node took long the last time: one forward a call */
    public function __construct(FlvxApiClient $panel, Texts $texts, bool $isCareful)
    {
        $this->panel = $panel;
        $this->texts = $texts;
        $this->isCareful = $isCareful;
        $this->size = $isCareful ? 1 : self::FIRST;
    }

    /**
     * Does it to all of them. What could not be done is told by `problem` afterwards.
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
     * @param int[] $assignedTunnels the tunnels to which the user has a right; the panel has lost hold of forwards
     *     elsewhere
     */
    public function change(string $verb, array $forwards, array $assignedTunnels): void
    {
        $index = 0;
        while ($index < count($forwards)) {
            $chunk = Js::sliceList($forwards, $index, $index + $this->size);
            $index += count($chunk);
            if (!$this->changeChunk($verb, $chunk)) {
                foreach ($chunk as $forward) {
                    $this->changeOne($verb, $forward, $assignedTunnels);
                }
            }
        }
    }

    /** Whether the next run should go one by one; without a call it is as it was. */
    public function isSlow(): bool
    {
        return $this->wasCalled ? $this->wasSlow : $this->isCareful;
    }

    /** Whether everything asked for so far was done. */
    public function isComplete(): bool
    {
        return count($this->failedIds) === 0;
    }

    /** Whether it is unknown of some of them, because the panel's answer was lost. */
    public function hasLostAnswer(): bool
    {
        return $this->lostAnswer;
    }

    /** Whether the panel took back a no: it said so of them all, and yes of one alone. */
    public function isDoubtful(): bool
    {
        return count($this->doubtfulIds) > 0;
    }

    /**
     * Compares what was doubtful with a look at the panel. With its database locked the node does it and the row
     * does not change: the call for many counts that as failed, the call for one says yes.
     *
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $listed
     */
    public function compare(string $verb, array $listed): void
    {
        foreach ($listed as $forward) {
            $isDone = ($forward['status'] === 1) === ($verb === 'resume');
            if (in_array($forward['id'], $this->doubtfulIds, true) && !$isDone) {
                $this->fail($forward, $this->texts->get('forward.unchanged'));
            }
        }
    }

    /**
     * The tunnels with forwards that some of their nodes no longer know, so that the panel cannot pause the rest.
     *
     * @return int[]
     */
    public function halfTunnels(): array
    {
        return $this->halfIds;
    }

    /**
     * The forwards to which it could not be done.
     *
     * @return int[]
     */
    public function failed(): array
    {
        return $this->failedIds;
    }

    /** A sentence about what could not be done; empty when all was. */
    public function problem(): string
    {
        if ($this->isComplete()) {
            return '';
        }
        $reasons = Js::filter($this->failures, fn($reason, $index) => Js::indexOf($this->failures, $reason) === $index);
        return $this->texts->fill('forward.failed', [
            'ids' => implode(', ', $this->failedIds),
            'reason' => implode(' ', $reasons),
        ]);
    }

    // Whether nothing is left to do one by one: all done, or not to be known now.
    /**
     * @param array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }> $chunk
     */
    private function changeChunk(string $verb, array $chunk): bool
    {
        $started = time();
        try {
            $result = $this->panel->changeForwards($verb, array_map(fn($forward) => $forward['id'], $chunk));
            return $result['failed'] === 0 && $result['done'] === count($chunk);
        } catch (\Throwable $error) {
            if (!($error instanceof PanelError)) {
                throw $error;
            }
            foreach ($chunk as $forward) {
                $this->fail($forward, $error->getMessage());
            }
            $this->noteLoss($error);
            return true;
        } finally {
            $this->noteTime(time() - $started);
        }
    }

    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     * @param int[] $assignedTunnels
     */
    private function changeOne(string $verb, array $forward, array $assignedTunnels): void
    {
        $started = time();
        try {
            $this->panel->changeForward($verb, $forward['id']);
            $this->doubtfulIds = [...$this->doubtfulIds, $forward['id']];
        } catch (\Throwable $error) {
            if (!($error instanceof PanelError)) {
                throw $error;
            }
            if (!$this->isDoneAllTheSame($verb, $error->getMessage(), $forward, $assignedTunnels)) {
                $this->fail($forward, $this->reasonOf($error->getMessage(), $forward, $assignedTunnels));
                $this->noteLoss($error);
            }
        }
        $this->noteTime(time() - $started);
    }

    private function noteTime(int $seconds): void
    {
        $this->wasCalled = true;
        if ($seconds >= self::SLOW_SECONDS) {
            $this->wasSlow = true;
            $this->size = 1;
        } elseif (!$this->wasSlow) {
            $this->size = min($this->size * 2, self::MOST);
        }
    }

    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     * @param int[] $assignedTunnels
     */
    private function isDoneAllTheSame(string $verb, string $message, array $forward, array $assignedTunnels): bool
    {
        if (strpos($message, '转发不存在') !== false) {
            return true;
        }
        // The node knows no such service, so there is nothing that could run; but for a forward without an assignment
        // the panel asks for the wrong name.
        if (
            $verb !== 'pause' ||
            strpos($message, 'not found') === false ||
            !in_array($forward['tunnelId'], $assignedTunnels, true)
        ) {
            return false;
        }
        // The panel stops at the first node that says so; what runs on the tunnel's other nodes it does not see.
        if ($this->entriesOf($forward) > 1) {
            $this->halfIds = [...$this->halfIds, $forward['tunnelId']];
            return false;
        }
        return true;
    }

    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     */
    private function entriesOf(array $forward): int
    {
        $tunnel = Js::find($this->panel->tunnels(), fn($candidate) => $candidate['id'] === $forward['tunnelId']);
        return $tunnel === null ? 0 : count($tunnel['entryNodeIds']);
    }

    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     * @param int[] $assignedTunnels
     */
    private function reasonOf(string $message, array $forward, array $assignedTunnels): string
    {
        if (Js::some(self::NODE_AWAY, fn($words) => Js::contains($message, $words))) {
            return $this->texts->fill('forward.nodeAway', ['node' => $this->nodesOf($forward)]);
        }
        if (strpos($message, 'not found') !== false && !in_array($forward['tunnelId'], $assignedTunnels, true)) {
            return $this->texts->get('forward.orphan');
        }
        return $message;
    }

    // The names of the nodes at which the forward's tunnel begins, those that are offline if the panel knows of any.
    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     */
    private function nodesOf(array $forward): string
    {
        if ($this->nodeNamesOf !== $forward['tunnelId']) {
            $this->nodeNames = $this->lookUpNodes($forward);
            $this->nodeNamesOf = $forward['tunnelId'];
        }
        return $this->nodeNames;
    }

    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     */
    private function lookUpNodes(array $forward): string
    {
        try {
            $tunnel = Js::find($this->panel->tunnels(), fn($candidate) => $candidate['id'] === $forward['tunnelId']);
            $entries = $tunnel === null ? [] : $tunnel['entryNodeIds'];
            $nodes = array_values(
                array_filter($this->panel->nodes(), fn($node) => in_array($node['id'], $entries, true)),
            );
            $away = array_values(array_filter($nodes, fn($node) => $node['status'] !== 1));
            return implode(', ', array_map(fn($node) => $node['name'], count($away) > 0 ? $away : $nodes));
        } catch (\Throwable $error) {
            if ($error instanceof PanelError) {
                return '?';
            }
            throw $error;
        }
    }

    private function noteLoss(PanelError $error): void
    {
        if ($error->kind !== 'refused') {
            $this->lostAnswer = true;
        }
    }

    /**
     * @param array{id: int, userId: int, tunnelId: int, name: string, status: int, used: int, face: string} $forward
     */
    private function fail(array $forward, string $reason): void
    {
        if (!in_array($forward['id'], $this->failedIds, true)) {
            $this->failedIds = [...$this->failedIds, $forward['id']];
        }
        $this->failures = [...$this->failures, $reason];
    }
}
