<?php

/** Generated from src/lib/ServiceStates.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Loads and keeps what the module remembers of services: in its own table, or, where the database user may not make
 * tables, in a custom field that only staff see.
 */
class ServiceStates
{
    /** Name of that custom field. */
    public const FIELD = 'flvx_state';

    // Whether a text of this service still lies in a field although there is a table.
    private bool $isInField = false;
    private StateStore $store;

    public function __construct(StateStore $store)
    {
        $this->store = $store;
    }

    /** What is remembered of the service. The table may have come after the field: then the field is taken over. */
    public function load(Service $service): ServiceState
    {
        $kept = $this->store->read(self::nameOf($service->id));
        if ($kept !== '') {
            return ServiceState::fromJson($kept);
        }
        $rows = array_values(
            array_filter(self::rowsOf($service->id), fn($row) => Value::text($row['value'] ?? '') !== ''),
        );
        $own = Js::find($rows, fn($row) => Value::wholeOrZero($row['productid'] ?? null) === $service->productId);
        $this->isInField = count($rows) > 0;
        return ServiceState::fromJson(Value::text(($own ?? ($rows[0] ?? []))['value'] ?? ''));
    }

    /** Keeps it. */
    public function save(Service $service, ServiceState $state): void
    {
        if ($this->store->hasTable()) {
            $owner = self::ownerOf($state->serverId, $state->userId);
            $this->store->write(self::nameOf($service->id), $state->toJson(), $owner);
            if ($this->isInField) {
                self::empty($service->id, 0);
                $this->isInField = false;
            }
            return;
        }
        $this->makeField($service->productId);
        $service->fields->write([self::FIELD => $state->toJson()]);
        self::empty($service->id, $service->productId);
    }

    /** Forgets a service. */
    public function forget(int $serviceId): void
    {
        $this->store->remove(self::nameOf($serviceId));
        self::empty($serviceId, 0);
    }

    /**
     * The other services that hold this panel user.
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
     * @return int[]
     */
    public function othersWith(Service $service, int $serverId, array $user): array
    {
        $inTable = array_map(
            fn($name) => Value::wholeOrZero(Js::substring($name, 8)),
            array_values(
                array_filter(
                    $this->store->namesOf(self::ownerOf($serverId, $user['id'])),
                    fn($name) => ServiceState::fromJson($this->store->read($name))->isOf(
                        $user['id'],
                        $user['createdTime'],
                    ),
                ),
            ),
        );
        $inFields = array_values(
            array_filter(
                self::holdersByField($serverId, $user),
                fn($id) => !in_array($id, $inTable, true) && $this->store->read(self::nameOf($id)) === '',
            ),
        );
        return array_values(array_filter([...$inTable, ...$inFields], fn($id) => $id !== $service->id));
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
     * @return int[]
     */
    private static function holdersByField(int $serverId, array $user): array
    {
        return array_map(
            fn($row) => Value::wholeOrZero($row['relid'] ?? null),
            array_values(
                array_filter(self::rowsOf(0), function ($row) use ($serverId, $user) {
                    $state = ServiceState::fromJson(Value::text($row['value'] ?? ''));
                    return $state->serverId === $serverId && $state->isOf($user['id'], $user['createdTime']);
                }),
            ),
        );
    }

    // The fields are a product's: after a change of product the text is still under the old one's.
    /** @return array<string, mixed>[] */
    private static function rowsOf(int $serviceId): array
    {
        $named = Capsule::table('tblcustomfields')->where('type', 'product')->where('fieldname', self::FIELD);
        $fields = Rows::all($named, ['id', 'relid']);
        if (count($fields) === 0) {
            return [];
        }
        $ids = array_map(fn($field) => Value::wholeOrZero($field['id'] ?? null), $fields);
        $all = Capsule::table('tblcustomfieldsvalues')->whereIn('fieldid', $ids);
        $query = $serviceId > 0 ? $all->where('relid', $serviceId) : $all;
        return array_map(function ($row) use ($fields) {
            $fieldId = Value::wholeOrZero($row['fieldid'] ?? null);
            $field =
                Js::find($fields, fn($candidate) => Value::wholeOrZero($candidate['id'] ?? null) === $fieldId) ?? [];
            return array_replace($row, ['productid' => $field['relid'] ?? null]);
        }, Rows::all($query, ['fieldid', 'relid', 'value']));
    }

    // Takes the texts of a service out of the fields of all products but one.
    private static function empty(int $serviceId, int $exceptProductId): void
    {
        foreach (self::rowsOf($serviceId) as $row) {
            if (Value::wholeOrZero($row['productid'] ?? null) !== $exceptProductId) {
                Capsule::table('tblcustomfieldsvalues')
                    ->where('fieldid', Value::wholeOrZero($row['fieldid'] ?? null))
                    ->where('relid', $serviceId)
                    ->delete();
            }
        }
    }

    private function makeField(int $productId): void
    {
        $found = Capsule::table('tblcustomfields')
            ->where('type', 'product')
            ->where('relid', $productId)
            ->where('fieldname', self::FIELD)
            ->exists();
        if (!$found) {
            Capsule::table('tblcustomfields')->insert([
                'type' => 'product',
                'relid' => $productId,
                'fieldname' => self::FIELD,
                'fieldtype' => 'text',
                'description' => '',
                'fieldoptions' => '',
                'regexpr' => '',
                'adminonly' => 'on',
                'required' => '',
                'showorder' => '',
                'showinvoice' => '',
                'sortorder' => 0,
            ]);
        }
    }

    private static function nameOf(int $serviceId): string
    {
        return 'service:' . $serviceId;
    }

    private static function ownerOf(int $serverId, int $userId): string
    {
        return $userId > 0 ? 'user:' . $serverId . ':' . $userId : '';
    }
}
