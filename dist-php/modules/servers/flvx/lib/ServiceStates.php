<?php

/** Generated from src/lib/ServiceStates.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined("WHMCS")) {
    die("This file cannot be accessed directly");
}

/**
 * Loads and keeps what the module remembers of services: in its own table, or, where the database user may not make
 * tables, in a custom field that only staff see.
 */
class ServiceStates
{
    /** Name of that custom field. */
    public const FIELD = 'flvx_state';

    private StateStore $store;

    public function __construct(StateStore $store)
    {
        $this->store = $store;
    }

    /** What is remembered of the service. */
    public function load(Service $service): ServiceState
    {
        return ServiceState::fromJson(
            $this->store->hasTable()
                ? $this->store->read(self::nameOf($service->id))
                : $service->fields->read(self::FIELD)
        );
    }

    /** Keeps it. */
    public function save(Service $service, ServiceState $state): void
    {
        if ($this->store->hasTable()) {
            $owner = self::ownerOf($state->serverId, $state->userId);
            $this->store->write(self::nameOf($service->id), $state->toJson(), $owner);
            return;
        }
        $this->makeField($service->productId);
        $service->fields->write([self::FIELD => $state->toJson()]);
    }

    /** Forgets a service. */
    public function forget(Service $service): void
    {
        if ($this->store->hasTable()) {
            $this->store->remove(self::nameOf($service->id));
        } else {
            $service->fields->write([self::FIELD => '']);
        }
    }

    /**
     * The other services that hold this panel user.
     *
     * @return int[]
     */
    public function othersWith(Service $service, int $serverId, int $userId): array
    {
        $holders = $this->store->hasTable()
            ? array_map(
                fn ($name) => Value::wholeOrZero(Js::substring($name, 8)),
                $this->store->namesOf(self::ownerOf($serverId, $userId))
            )
            : self::holdersByField($serverId, $userId);
        return array_values(array_filter($holders, fn ($id) => $id !== $service->id));
    }

    /** @return int[] */
    private static function holdersByField(int $serverId, int $userId): array
    {
        return array_map(
            fn ($row) => Value::wholeOrZero($row['relid'] ?? null),
            array_values(
                array_filter(array_map(
                    fn ($row) => get_object_vars($row),
                    \WHMCS\Database\Capsule::table('tblcustomfieldsvalues')
                        ->join('tblcustomfields', 'tblcustomfields.id', '=', 'tblcustomfieldsvalues.fieldid')
                        ->where('tblcustomfields.type', 'product')
                        ->where('tblcustomfields.fieldname', self::FIELD)
                        ->get(['tblcustomfieldsvalues.relid', 'tblcustomfieldsvalues.value'])
                        ->all()
                ), function ($row) use ($serverId, $userId) {
                    $state = ServiceState::fromJson(Value::text($row['value'] ?? ''));
                    return $state->serverId === $serverId && $state->userId === $userId;
                })
            )
        );
    }

    private function makeField(int $productId): void
    {
        $found = \WHMCS\Database\Capsule::table('tblcustomfields')
            ->where('type', 'product')
            ->where('relid', $productId)
            ->where('fieldname', self::FIELD)
            ->exists();
        if (!$found) {
            \WHMCS\Database\Capsule::table('tblcustomfields')->insert([
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
