<?php

/** Generated from src/lib/ServiceState.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * What the module remembers of a service: what the panel cannot tell. What the panel can tell is asked each time.
 */
class ServiceState
{
    public string $phase = 'none';

    /** Number of the panel user, 0 = none. Only the module itself or an admin's explicit link writes it. */
    public int $userId = 0;

    /** His name when he was last seen. */
    public string $userName = '';

    /** When he was made on the panel, Unix milliseconds; 0 = not known. */
    public int $userSince = 0;

    /** The server on which he was made. */
    public int $serverId = 0;

    /** Whether an admin linked an existing panel user, instead of the module having made one. */
    public bool $isLinked = false;

    /** His password, encrypted by WHMCS, kept before he is made so that a broken call cannot lose it. */
    public string $password = '';

    /**
     * The tunnels that the module gave him.
     *
     * @var int[]
     */
    public array $tunnelIds = [];

    /**
     * The numbers of his assignments when they were last seen.
     *
     * @var array<int, array{tunnelId: int, id: int}>
     */
    public array $assigned = [];

    /**
     * Forwards that may run under the number of an assignment that is gone.
     *
     * @var int[]
     */
    public array $lost = [];

    /** The expiry on the panel when it was last seen or set, Unix milliseconds; 0 = not known. */
    public int $expTime = 0;

    /** The Expiry Days last applied; WHMCS does not tell the old product's. -1 = none yet. */
    public int $expiryDays = -1;

    /** The speed limit last applied. */
    public int $speedLimitId = 0;

    /**
     * Forwards that ran when the service was last seen inside quota and expiry.
     *
     * @var int[]
     */
    public array $active = [];

    /** The highest number among the forwards at that look; a higher one has been made since. */
    public int $lastForward = 0;

    /** Whether `active` was ever read. */
    public bool $hasSnapshot = false;

    /** Whether the service has been beyond quota or expiry since that look: the panel pauses forwards then. */
    public bool $wasBlocked = false;

    /**
     * Tunnels that are being taken away: closed, but not gone yet.
     *
     * @var int[]
     */
    public array $leaving = [];

    /**
     * The forwards that ran in them.
     *
     * @var int[]
     */
    public array $leavingForwards = [];

    /**
     * Tunnels that were closed, with an answer, so that their forwards can be deleted.
     *
     * @var int[]
     */
    public array $shut = [];

    /** Whether an opening has begun that has not come to its end. */
    public bool $isOpening = false;

    /** Whether the tunnels were closed for the suspension under way, with an answer to each call. */
    public bool $isClosed = false;

    /**
     * The forwards that were paused for sure since then.
     *
     * @var int[]
     */
    public array $stopped = [];

    /** Whether a node took long the last time: forwards go one by one then. */
    public bool $isSlow = false;

    /** The user's counters when everything was last stopped for sure, in bytes; -1 = it is not stopped. */
    public int $stoppedUsed = -1;

    /**
     * What the paused forwards had carried at the last look; more of it means that one of them runs.
     *
     * @var array<int, array{id: int, used: int, face: string}>
     */
    public array $paused = [];

    /**
     * Forwards to bring back after a suspension.
     *
     * @var int[]
     */
    public array $resume = [];

    /**
     * Forwards that the module paused because there were more than Max Forwards.
     *
     * @var int[]
     */
    public array $surplus = [];

    /** A step that could not be finished and that the reconciliation finishes: empty or `suspend`. */
    public string $intent = '';

    /** The start of a paid period whose counters have still to start from zero, as `2026-12-31`; empty = none. */
    public string $resetDue = '';

    /** Whether the panel's own nightly job takes care of that. */
    public bool $resetByPanel = false;

    /** The start of the last period whose counters did start from zero. */
    public string $resetDone = '';

    /** The counters before a reset that is being done; -1 = none is. */
    public int $resetFrom = -1;

    /**
     * The last looks at the counters, oldest first.
     *
     * @var array<int, array{at: int, used: int}>
     */
    public array $samples = [];

    /** Whether the last action left something that a repeat of it should look at again. */
    public bool $unsettled = false;

    /** Reads what `toJson` wrote; anything else is an empty state. */
    public static function fromJson(string $json): self
    {
        $state = new self();
        $document = json_decode($json === '' ? '{}' : $json, true, 16, 0);
        if (json_last_error() !== JSON_ERROR_NONE) {
            // A custom field that somebody saved on WHMCS's page comes back as it stands in HTML.
            $document = json_decode(htmlspecialchars_decode($json, ENT_QUOTES), true, 16, 0);
        }
        $fields = json_last_error() === JSON_ERROR_NONE ? Value::record($document) : [];
        $state->phase = self::phaseOf(Value::text($fields['phase'] ?? ''));
        $state->userId = Value::wholeOrZero($fields['userId'] ?? null);
        $state->userName = Value::text($fields['userName'] ?? '');
        $state->userSince = Value::wholeOrZero($fields['userSince'] ?? null);
        $state->serverId = Value::wholeOrZero($fields['serverId'] ?? null);
        $state->isLinked = Value::isOn($fields['isLinked'] ?? null);
        $state->password = Value::text($fields['password'] ?? '');
        $state->tunnelIds = Value::ids($fields['tunnelIds'] ?? null);
        $state->expiryDays = Value::whole($fields['expiryDays'] ?? null) ?? -1;
        $state->speedLimitId = Value::wholeOrZero($fields['speedLimitId'] ?? null);
        $state->active = Value::ids($fields['active'] ?? null);
        $state->lastForward = Value::wholeOrZero($fields['lastForward'] ?? null);
        $state->hasSnapshot = Value::isOn($fields['hasSnapshot'] ?? null);
        $state->wasBlocked = Value::isOn($fields['wasBlocked'] ?? null);
        $state->leaving = Value::ids($fields['leaving'] ?? null);
        $state->leavingForwards = Value::ids($fields['leavingForwards'] ?? null);
        $state->shut = Value::ids($fields['shut'] ?? null);
        $state->isOpening = Value::isOn($fields['isOpening'] ?? null);
        $state->isClosed = Value::isOn($fields['isClosed'] ?? null);
        $state->stopped = Value::ids($fields['stopped'] ?? null);
        $state->isSlow = Value::isOn($fields['isSlow'] ?? null);
        $state->stoppedUsed = Value::whole($fields['stoppedUsed'] ?? null) ?? -1;
        $state->paused = array_map(
            fn($item) => [
                'id' => Value::wholeOrZero(Value::record($item)['id'] ?? null),
                'used' => Value::wholeOrZero(Value::record($item)['used'] ?? null),
                'face' => Value::text(Value::record($item)['face'] ?? ''),
            ],
            Value::list($fields['paused'] ?? null),
        );
        $state->assigned = array_map(
            fn($item) => [
                'tunnelId' => Value::wholeOrZero(Value::record($item)['tunnelId'] ?? null),
                'id' => Value::wholeOrZero(Value::record($item)['id'] ?? null),
            ],
            Value::list($fields['assigned'] ?? null),
        );
        $state->lost = Value::ids($fields['lost'] ?? null);
        $state->expTime = Value::wholeOrZero($fields['expTime'] ?? null);
        $state->resume = Value::ids($fields['resume'] ?? null);
        $state->surplus = Value::ids($fields['surplus'] ?? null);
        $state->intent = Value::text($fields['intent'] ?? '');
        $state->resetDue = Value::text($fields['resetDue'] ?? '');
        $state->resetByPanel = Value::isOn($fields['resetByPanel'] ?? null);
        $state->resetDone = Value::text($fields['resetDone'] ?? '');
        $state->resetFrom = Value::whole($fields['resetFrom'] ?? null) ?? -1;
        $state->unsettled = Value::isOn($fields['unsettled'] ?? null);
        $state->samples = array_map(
            fn($item) => [
                'at' => Value::wholeOrZero(Value::record($item)['at'] ?? null),
                'used' => Value::wholeOrZero(Value::record($item)['used'] ?? null),
            ],
            Value::list($fields['samples'] ?? null),
        );
        return $state;
    }

    /** Forgets forwards and assignments that are gone; a panel that was set back gives their numbers to others. */
    public function forgetForwards(): void
    {
        $this->assigned = [];
        $this->lost = [];
        $this->paused = [];
        $this->surplus = [];
        $this->stopped = [];
        $this->leaving = [];
        $this->leavingForwards = [];
        $this->shut = [];
    }

    /** The state as a text for the database. */
    public function toJson(): string
    {
        // Everything else as an escape: not every database takes every character.
        $json = json_encode(
            [
                'phase' => $this->phase,
                'userId' => $this->userId,
                'userName' => $this->userName,
                'userSince' => $this->userSince,
                'serverId' => $this->serverId,
                'isLinked' => $this->isLinked,
                'password' => $this->password,
                'tunnelIds' => $this->tunnelIds,
                'assigned' => $this->assigned,
                'lost' => $this->lost,
                'expTime' => $this->expTime,
                'expiryDays' => $this->expiryDays,
                'speedLimitId' => $this->speedLimitId,
                'active' => $this->active,
                'lastForward' => $this->lastForward,
                'hasSnapshot' => $this->hasSnapshot,
                'wasBlocked' => $this->wasBlocked,
                'leaving' => $this->leaving,
                'leavingForwards' => $this->leavingForwards,
                'shut' => $this->shut,
                'isOpening' => $this->isOpening,
                'isClosed' => $this->isClosed,
                'stopped' => $this->stopped,
                'isSlow' => $this->isSlow,
                'stoppedUsed' => $this->stoppedUsed,
                'paused' => $this->paused,
                'resume' => $this->resume,
                'surplus' => $this->surplus,
                'intent' => $this->intent,
                'resetDue' => $this->resetDue,
                'resetByPanel' => $this->resetByPanel,
                'resetDone' => $this->resetDone,
                'resetFrom' => $this->resetFrom,
                'unsettled' => $this->unsettled,
                'samples' => $this->samples,
            ],
            JSON_UNESCAPED_SLASHES,
        );
        return $json === false ? '' : $json;
    }

    /** Whether this is the user that is remembered, and not another one who got his number after the panel lost him. */
    public function isOf(int $userId, int $createdTime): bool
    {
        return $this->userId === $userId && ($this->userSince === 0 || $this->userSince === $createdTime);
    }

    private static function phaseOf(string $text): string
    {
        if ($text === 'creating' || $text === 'open' || $text === 'closed' || $text === 'kept') {
            return $text;
        }
        return 'none';
    }
}
