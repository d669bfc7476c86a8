import {
    FileHandle,
    LOCK_EX,
    LOCK_NB,
    LOCK_UN,
    fclose,
    flock,
    fopen,
    hash,
    int,
    sys_get_temp_dir,
    usleep,
} from '../host/php';
import { Capsule } from '../host/whmcs';
import { Rows } from './Rows';
import { Value } from './Value';

/**
 * Lets one action at a time work on a service. The lock dies with its holder: it is the database connection's
 * (`GET_LOCK`), or, where the database has none, an open file's.
 */
export class ServiceLock {
    /** Seconds that an action waits for another one to finish. */
    static readonly PATIENCE = 10;

    private file: FileHandle | null = null;

    private holdsDatabaseLock = false;

    /** @param name - what is locked, such as `service:12` */
    constructor(private readonly name: string) {}

    /**
     * Takes the lock.
     *
     * @param seconds - how long to wait for it
     * @returns `false` when somebody else kept it for too long
     */
    take(seconds: int): boolean {
        const answer = this.askDatabase('SELECT GET_LOCK(?, ?) AS answer', [this.key(), seconds]);
        if (answer !== null) {
            this.holdsDatabaseLock = answer === 1;
            return this.holdsDatabaseLock;
        }
        return this.takeFile(seconds);
    }

    /** Gives the lock back. */
    giveBack(): void {
        if (this.holdsDatabaseLock) {
            this.askDatabase('SELECT RELEASE_LOCK(?) AS answer', [this.key()]);
            this.holdsDatabaseLock = false;
        }
        if (this.file !== null) {
            flock(this.file, LOCK_UN);
            fclose(this.file);
            this.file = null;
        }
    }

    private askDatabase(sql: string, values: (string | int)[]): int | null {
        try {
            const rows = Capsule.connection().select(sql, values);
            const row = rows[0] ?? null;
            return row === null ? null : Value.wholeOrZero(Rows.record(row)['answer'] ?? null);
        } catch (error) {
            // A database without named locks, such as SQLite.
            return null;
        }
    }

    private takeFile(seconds: int): boolean {
        const path = sys_get_temp_dir() + '/' + this.key() + '.lock';
        const made = fopen(path, 'c');
        // The cron's file cannot be written by the web server's user, but it can be locked.
        const file = made !== false ? made : fopen(path, 'r');
        if (file === false) {
            // With no lock to be had, waiting helps nobody; what two Creates at once make twice is found afterwards.
            return true;
        }
        for (let attempt = 0; attempt <= seconds * 10; attempt++) {
            if (attempt > 0) {
                usleep(100000);
            }
            if (flock(file, LOCK_EX | LOCK_NB)) {
                this.file = file;
                return true;
            }
        }
        fclose(file);
        return false;
    }

    // Locks are the whole database server's; the installation's own tables tell one WHMCS from another.
    private key(): string {
        return 'flvx_' + hash('sha256', ServiceLock.installation() + this.name).substring(0, 32);
    }

    private static installation(): string {
        return Value.text(Capsule.table('tblconfiguration').where('setting', 'SystemURL').value('value'));
    }
}
