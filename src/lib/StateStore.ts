import { time } from '../host/php';
import { Blueprint, Capsule } from '../host/whmcs';
import { Rows } from './Rows';
import { Value } from './Value';

/**
 * The module's own table in WHMCS's database: named texts. It is made when it is first needed; where the database user
 * may not make tables, `hasTable` says so.
 */
export class StateStore {
    /** Name of the table. */
    static readonly TABLE = 'mod_flvx_state';

    private looked = false;

    private found = false;

    /** Whether the table is there, or could be made. */
    hasTable(): boolean {
        if (!this.looked) {
            this.looked = true;
            this.found = this.isThere() || this.create();
        }
        return this.found;
    }

    /** The text of that name; the empty text when there is none. */
    read(name: string): string {
        if (!this.hasTable()) {
            return '';
        }
        return Value.text(Capsule.table(StateStore.TABLE).where('name', name).value('content'));
    }

    /**
     * Keeps a text.
     *
     * @param name - at most 64 characters
     * @param owner - what the text belongs to besides its name, for `namesOf`; empty = nothing
     */
    write(name: string, content: string, owner: string): void {
        const values = { content, owner, changed: time() };
        if (!Capsule.table(StateStore.TABLE).where('name', name).exists()) {
            try {
                Capsule.table(StateStore.TABLE).insert({ name, ...values });
                return;
            } catch (error) {
                // Actions for two services share the server's token: the other one may have written it in this moment.
                if (!Capsule.table(StateStore.TABLE).where('name', name).exists()) {
                    throw error;
                }
            }
        }
        Capsule.table(StateStore.TABLE).where('name', name).update(values);
    }

    /** Forgets a text. */
    remove(name: string): void {
        if (this.hasTable()) {
            Capsule.table(StateStore.TABLE).where('name', name).delete();
        }
    }

    /** The names of the texts that belong to the owner. */
    namesOf(owner: string): string[] {
        if (!this.hasTable()) {
            return [];
        }
        const query = Capsule.table(StateStore.TABLE).where('owner', owner).orderBy('id');
        return Rows.all(query, ['name']).map((row) => Value.text(row['name'] ?? ''));
    }

    private create(): boolean {
        try {
            Capsule.schema().create(StateStore.TABLE, (table: Blueprint): void => {
                table.increments('id');
                table.string('name', 64).unique();
                table.string('owner', 64);
                table.mediumText('content');
                table.bigInteger('changed');
            });
            return true;
        } catch (error) {
            // No right to make tables, or somebody else made it a moment ago.
            return this.isThere();
        }
    }

    private isThere(): boolean {
        try {
            return Capsule.schema().hasTable(StateStore.TABLE);
        } catch (error) {
            if (error instanceof Error && error.message.includes('undefined method')) {
                // A database layer without tables of one's own.
                return false;
            }
            throw error;
        }
    }
}
