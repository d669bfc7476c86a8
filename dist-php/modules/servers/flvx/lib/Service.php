<?php

/** Generated from src/lib/Service.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** A WHMCS service: what a customer bought, until when he has paid, and what WHMCS thinks of it. */
class Service
{
    /** The service's custom fields. */
    public CustomFields $fields;
    public int $id;
    public int $clientId;
    public int $productId;
    public string $password;
    public string $status;
    public string $cycle;
    public string $dueDate;

    /**
     * @param int $id `tblhosting.id`
     * @param int $clientId `tblclients.id` of the customer
     * @param int $productId `tblproducts.id`
     * @param string $password the service password that WHMCS made or the customer chose, in clear
     * @param string $status `Pending`, `Active`, `Suspended`, `Terminated`, `Cancelled`, `Fraud` or `Completed`
     * @param string $cycle billing cycle, such as `Monthly`, `One Time` or `Free Account`
     * @param string $dueDate next due date as `2026-12-31`; empty when the service has none
     */
    public function __construct(
        int $id,
        int $clientId,
        int $productId,
        string $password,
        string $status,
        string $cycle,
        string $dueDate
    ) {
        $this->id = $id;
        $this->clientId = $clientId;
        $this->productId = $productId;
        $this->password = $password;
        $this->status = $status;
        $this->cycle = $cycle;
        $this->dueDate = $dueDate;
        $this->fields = new CustomFields($id, $productId);
    }

    /**
     * Reads the service part of WHMCS's `$params`, and from the database what WHMCS leaves out of it.
     *
     * @param array<string, mixed> $params
     * @throws ModuleError when the call is not about a service
     */
    public static function fromParams(array $params, Texts $texts): self
    {
        if (Value::wholeOrZero($params['addonId'] ?? null) > 0) {
            // The number of the service is then that of the product to which the addon belongs.
            throw new ModuleError($texts->get('service.addon'));
        }
        $id = Value::wholeOrZero($params['serviceid'] ?? null);
        $row = $id > 0 ? Rows::first(Capsule::table('tblhosting')->where('id', $id), self::COLUMNS) : null;
        if ($row === null) {
            throw new ModuleError($texts->get('service.missing'));
        }
        $productId = Value::wholeOrZero($params['pid'] ?? null);
        return new self(
            $id,
            Value::wholeOrZero($row['userid'] ?? null),
            $productId > 0 ? $productId : Value::wholeOrZero($row['packageid'] ?? null),
            Value::text($params['password'] ?? ''),
            Value::text($row['domainstatus'] ?? ''),
            Value::text($row['billingcycle'] ?? ''),
            self::dateOf(Value::text($row['nextduedate'] ?? '')),
        );
    }

    private const MONTHS = [
        'monthly' => 1,
        'quarterly' => 3,
        'semi-annually' => 6,
        'annually' => 12,
        'biennially' => 24,
        'triennially' => 36,
    ];

    private const COLUMNS = ['userid', 'packageid', 'domainstatus', 'billingcycle', 'nextduedate'];

    /** Whether the service is paid for again and again. */
    public function isRecurring(): bool
    {
        $cycle = Js::lower($this->cycle);
        return $this->dueDate !== '' &&
            $cycle !== '' &&
            strncmp($cycle, 'one', 3) !== 0 &&
            strncmp($cycle, 'free', 4) !== 0;
    }

    /** The end of the period that begins at the due date; with a billing cycle that is not known, the day after it. */
    public function periodEnd(): string
    {
        $months = self::MONTHS[Js::lower($this->cycle)] ?? 0;
        return $months > 0 ? Day::plusMonths($this->dueDate, $months) : Day::plus($this->dueDate, 1);
    }

    // MySQL's way of saying "no date" is 0000-00-00.
    private static function dateOf(string $text): string
    {
        $date = Js::substring($text, 0, 10);
        return preg_match('/^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$/D', $date) === 1 ? $date : '';
    }
}
