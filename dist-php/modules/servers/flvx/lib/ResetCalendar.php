<?php

/** Generated from src/lib/ResetCalendar.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Decides when the traffic counters of a service start again from zero, so that each paid period has its quota once:
 * not twice, and not before it has begun.
 *
 * The panel can do it by itself in the night of a given day of the month; it does, wherever that day is known and paid
 * for before it comes. It has no second try when it was down in that night, and its time zone is unknown: that is why
 * a boundary is looked at again 14 hours after, and why the module takes over what comes at short notice.
 */
class ResetCalendar
{
    /** Every time zone has reached, or has left, midnight that long after, or before, midnight in UTC. */
    private const ZONES = 50400;

    /** Between looks further apart than that, traffic can hide that the counters fell. */
    private const NEAR = 10800;

    /** For how long looks are kept. */
    private const KEPT = 604800;

    /** How many looks are kept. */
    private const MOST_SAMPLES = 200;

    private Service $service;
    private string $policy;

    public function __construct(Service $service, string $policy)
    {
        $this->service = $service;
        $this->policy = $policy;
    }

    /** Remembers a look at the counters. */
    public static function sample(ServiceState $state, int $used, int $now): void
    {
        $last = $state->samples[count($state->samples) - 1] ?? null;
        // A look in the same half hour adds nothing, unless the counters fell.
        if ($last !== null && $now - $last['at'] < 1800 && $used >= $last['used']) {
            return;
        }
        $kept = array_values(array_filter($state->samples, fn($sample) => $sample['at'] > $now - self::KEPT));
        $state->samples = array_slice([...$kept, ['at' => $now, 'used' => $used]], -200);
    }

    /** Starts the count on the day on which the first period begins. */
    public function begin(ServiceState $state, int $now): void
    {
        $state->resetDone = Day::at($now);
        $state->resetDue = '';
        $state->resetByPanel = false;
        $state->resetFrom = -1;
        $state->samples = [];
    }

    /**
     * Works out which boundary comes next and who takes care of it.
     *
     * @param bool $isRenewal a payment has just come in; WHMCS may or may not have moved the due date yet
     */
    public function plan(ServiceState $state, bool $isRenewal, int $now): void
    {
        if ($state->resetDone === '') {
            $state->resetDone = Day::at($now);
        }
        $next = $this->nextBoundary($state->resetDone, $isRenewal, $now);
        if ($next === $state->resetDue) {
            return;
        }
        $state->resetDue = $next;
        $state->resetFrom = -1;
        // The panel knows a day of the month and no month: it may take over only what comes on its next such day.
        $dayOfMonth = Day::dayOfMonth($this->service->dueDate);
        $state->resetByPanel =
            $this->policy === 'calendar' ||
            ($next !== '' &&
                $now < Day::startUtc($next) - self::ZONES &&
                Day::nextWithNumber(Day::plus(Day::at($now), 1), $dayOfMonth) === $next);
    }

    /** The day of the month for the panel's own reset; 0 = none. */
    public function panelDay(ServiceState $state): int
    {
        if ($this->policy === 'calendar') {
            return 1;
        }
        return $state->resetDue !== '' && $state->resetByPanel ? Day::dayOfMonth($this->service->dueDate) : 0;
    }

    /**
     * Whether the module has to set the counters to zero now. Where the panel has already done it, the boundary is
     * noted as done.
     *
     * @param int $used the counters now, in bytes
     */
    public function isResetNeeded(ServiceState $state, int $used, int $now): bool
    {
        if ($state->resetDue === '' || $now < Day::start($state->resetDue)) {
            return false;
        }
        if ($state->resetFrom >= 0 && $used < $state->resetFrom) {
            // A reset was under way when the connection broke, and it went through.
            $this->done($state);
            return false;
        }
        if (!$state->resetByPanel) {
            return true;
        }
        if ($now < Day::startUtc($state->resetDue) + self::ZONES) {
            return false;
        }
        if ($this->isMissed($state, $used, $now)) {
            return true;
        }
        $this->done($state);
        return false;
    }

    /** Notes that the boundary's counters have started from zero. */
    public function done(ServiceState $state): void
    {
        $state->resetDone = $state->resetDue;
        $state->resetDue = '';
        $state->resetByPanel = false;
        $state->resetFrom = -1;
    }

    // The next boundary that is paid for; of several that have passed, the last. The distance of 27 days keeps a due
    // date that somebody moves by a few days from making two boundaries of one.
    private function nextBoundary(string $after, bool $isRenewal, int $now): string
    {
        $today = Day::at($now);
        $paidUntil = '9999-12-31';
        $dayOfMonth = 1;
        if ($this->policy === 'never') {
            return '';
        }
        if ($this->policy === 'period') {
            if (!$this->service->isRecurring()) {
                return '';
            }
            // A payment for a date that has passed has not moved it yet: the period that begins there is paid.
            $isPaidAhead = $isRenewal && Js::compareText($this->service->dueDate, $today) <= 0;
            $paidUntil = $isPaidAhead ? $this->service->periodEnd() : $this->service->dueDate;
            $dayOfMonth = Day::dayOfMonth($this->service->dueDate);
        }
        $boundary = '';
        $candidate = Day::nextWithNumber(Day::plus($after, $this->policy === 'calendar' ? 1 : 27), $dayOfMonth);
        while (Js::compareText($candidate, $paidUntil) < 0) {
            if ($boundary !== '' && Js::compareText($candidate, $today) > 0) {
                break;
            }
            $boundary = $candidate;
            $candidate = Day::nextWithNumber(Day::plus($candidate, 1), $dayOfMonth);
        }
        return $boundary;
    }

    // Missed: an unbroken row of looks from before the boundary in every time zone to after it, and the counters never
    // fell. Whatever cannot be told counts as done: one reset too many is a quota given away.
    private function isMissed(ServiceState $state, int $used, int $now): bool
    {
        $boundary = Day::startUtc($state->resetDue);
        $earliest = $boundary - self::ZONES;
        $latest = $boundary + self::ZONES;
        $last = null;
        foreach ([...$state->samples, ['at' => $now, 'used' => $used]] as $sample) {
            if ($last !== null && $sample['at'] > $earliest) {
                if ($sample['at'] - $last['at'] > self::NEAR || $sample['used'] < $last['used']) {
                    return false;
                }
                if ($sample['at'] >= $latest) {
                    return $last['used'] > 0;
                }
            } elseif ($sample['at'] > $earliest) {
                return false;
            }
            $last = $sample;
        }
        return false;
    }
}
