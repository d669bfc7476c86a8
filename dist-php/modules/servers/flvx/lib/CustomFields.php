<?php

/** Generated from src/lib/CustomFields.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The custom fields of one service. WHMCS keeps them per product: after a change of product the values under the old
 * product's fields no longer belong to the service, so they are moved.
 */
class CustomFields
{
    public const USER_ID = 'flvx_user_id';
    public const USERNAME = 'flvx_username';
    public const PASSWORD = 'flvx_password';
    public const TUNNEL_ID = 'flvx_tunnel_id';
    public const USER_TUNNEL_ID = 'flvx_user_tunnel_id';

    /** The five fields that an operator makes. */
    public const NAMES = ['flvx_user_id', 'flvx_username', 'flvx_password', 'flvx_tunnel_id', 'flvx_user_tunnel_id'];

    private int $serviceId;
    private int $productId;

    /**
     * @param int $serviceId `tblhosting.id`
     * @param int $productId `tblproducts.id` of the service's product
     */
    public function __construct(int $serviceId, int $productId)
    {
        $this->serviceId = $serviceId;
        $this->productId = $productId;
    }

    /** The value of a field; the empty text when the product has no such field or it is not filled in. */
    public function read(string $name): string
    {
        $field = $this->find($name);
        return $field === null ? '' : $this->valueOf($field);
    }

    /**
     * Fills in fields by name. Fields that the product does not have are left out.
     *
     * @param array<string, string> $values
     */
    public function write(array $values): void
    {
        foreach (Js::ordered($values) as $name => $value) {
            $name = (string) $name;
            $field = $this->find($name);
            if ($field !== null && $this->valueOf($field) !== $value) {
                $this->store($field, $value);
            }
        }
    }

    /** Empties the five fields. */
    public function clear(): void
    {
        foreach (self::NAMES as $name) {
            $this->write([$name => '']);
        }
    }

    /**
     * The names of the five that the product lacks.
     *
     * @return string[]
     */
    public function missing(): array
    {
        return array_values(array_filter(self::NAMES, fn($name) => $this->find($name) === null));
    }

    /** Takes over what the service has in the fields of another product, where this product's own are empty. */
    public function moveFromOtherProducts(): void
    {
        // Clients, tickets and services number their values alike; the field tells whose it is.
        $values = Capsule::table('tblcustomfieldsvalues')->where('relid', $this->serviceId);
        $ids = array_map(fn($row) => Value::wholeOrZero($row['fieldid'] ?? null), Rows::all($values, ['fieldid']));
        if (count($ids) === 0) {
            return;
        }
        $fields = Capsule::table('tblcustomfields')
            ->whereIn('id', $ids)
            ->where('type', 'product')
            ->where('relid', '!=', $this->productId)
            ->orderBy('id');
        foreach (Rows::all($fields, ['id', 'fieldname', 'fieldtype']) as $row) {
            $old = self::fieldOf($row);
            if (!in_array($old['name'], self::NAMES, true)) {
                continue;
            }
            $field = $this->find($old['name']);
            $value = $this->valueOf($old);
            if ($field === null || $value === '') {
                continue;
            }
            if ($this->valueOf($field) === '') {
                $this->store($field, $value);
            }
            Capsule::table('tblcustomfieldsvalues')
                ->where('fieldid', $old['id'])
                ->where('relid', $this->serviceId)
                ->delete();
        }
    }

    /** @return array{id: int, name: string, isPassword: bool}|null */
    private function find(string $name): ?array
    {
        $fields = Capsule::table('tblcustomfields')
            ->where('type', 'product')
            ->where('relid', $this->productId)
            ->orderBy('id');
        foreach (Rows::all($fields, ['id', 'fieldname', 'fieldtype']) as $row) {
            $field = self::fieldOf($row);
            if ($field['name'] === $name) {
                return $field;
            }
        }
        return null;
    }

    /** @param array{id: int, name: string, isPassword: bool} $field */
    private function valueOf(array $field): string
    {
        $value = Value::text(
            Capsule::table('tblcustomfieldsvalues')
                ->where('fieldid', $field['id'])
                ->where('relid', $this->serviceId)
                ->value('value'),
        );
        return Js::trim($field['isPassword'] && $value !== '' ? Cipher::decrypt($value) : $value);
    }

    /** @param array{id: int, name: string, isPassword: bool} $field */
    private function store(array $field, string $value): void
    {
        $kept = $field['isPassword'] && $value !== '' ? Cipher::encrypt($value) : $value;
        $query = Capsule::table('tblcustomfieldsvalues')
            ->where('fieldid', $field['id'])
            ->where('relid', $this->serviceId);
        if ($query->exists()) {
            $query->update(['value' => $kept]);
            return;
        }
        Capsule::table('tblcustomfieldsvalues')->insert([
            'fieldid' => $field['id'],
            'relid' => $this->serviceId,
            'value' => $kept,
        ]);
    }

    /**
     * @param array<string, mixed> $row
     * @return array{id: int, name: string, isPassword: bool}
     */
    private static function fieldOf(array $row): array
    {
        return [
            'id' => Value::wholeOrZero($row['id'] ?? null),
            'name' => Value::before('|', Value::text($row['fieldname'] ?? '')),
            'isPassword' => Value::text($row['fieldtype'] ?? '') === 'password',
        ];
    }
}
