<?php

/** Generated from src/lib/StateStore.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Database\Capsule;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The module's own table in WHMCS's database: named texts. It is made when it is first needed; where the database user
 * may not make tables, `hasTable` says so.
 */
class StateStore
{
    /** Name of the table. */
    public const TABLE = 'mod_flvx_state';

    private bool $looked = false;

    private bool $found = false;

    /** Whether the table is there, or could be made. */
    public function hasTable(): bool
    {
        if (!$this->looked) {
            $this->looked = true;
            $this->found = $this->isThere() || $this->create();
        }
        return $this->found;
    }

    /** The text of that name; the empty text when there is none. */
    public function read(string $name): string
    {
        if (!$this->hasTable()) {
            return '';
        }
        return Value::text(Capsule::table(self::TABLE)->where('name', $name)->value('content'));
    }

    /**
     * Keeps a text.
     *
     * @param string $name at most 64 characters
     * @param string $owner what the text belongs to besides its name, for `namesOf`; empty = nothing
     */
    public function write(string $name, string $content, string $owner): void
    {
        $values = ['content' => $content, 'owner' => $owner, 'changed' => time()];
        if (!Capsule::table(self::TABLE)->where('name', $name)->exists()) {
            try {
                Capsule::table(self::TABLE)->insert(array_replace(['name' => $name], $values));
                return;
            } catch (\Throwable $error) {
                // Actions for two services share the server's token: the other one may have written it in this moment.
                if (!Capsule::table(self::TABLE)->where('name', $name)->exists()) {
                    throw $error;
                }
            }
        }
        Capsule::table(self::TABLE)->where('name', $name)->update($values);
    }

    /** Forgets a text. */
    public function remove(string $name): void
    {
        if ($this->hasTable()) {
            Capsule::table(self::TABLE)->where('name', $name)->delete();
        }
    }

    /**
     * The names of the texts that belong to the owner.
     *
     * @return string[]
     */
    public function namesOf(string $owner): array
    {
        if (!$this->hasTable()) {
            return [];
        }
        $query = Capsule::table(self::TABLE)->where('owner', $owner)->orderBy('id');
        return array_map(fn($row) => Value::text($row['name'] ?? ''), Rows::all($query, ['name']));
    }

    private function create(): bool
    {
        try {
            Capsule::schema()->create(self::TABLE, function ($table): void {
                $table->increments('id');
                $table->string('name', 64)->unique();
                $table->string('owner', 64);
                $table->mediumText('content');
                $table->bigInteger('changed');
            });
            return true;
        } catch (\Throwable $error) {
            // No right to make tables, or somebody else made it a moment ago.
            return $this->isThere();
        }
    }

    private function isThere(): bool
    {
        try {
            return Capsule::schema()->hasTable(self::TABLE);
        } catch (\Throwable $error) {
            if ($error instanceof \Throwable && strpos($error->getMessage(), 'undefined method') !== false) {
                // A database layer without tables of one's own.
                return false;
            }
            throw $error;
        }
    }
}
