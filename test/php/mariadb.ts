import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { nativePhp } from './engine.cjs';

const SERVER = '/usr/sbin/mariadbd';
const CLIENT = '/usr/bin/mariadb';
const INSTALL = '/usr/bin/mariadb-install-db';

/** What a WHMCS is told of its database; the names are Illuminate's. */
export interface MysqlConfig {
    unix_socket: string;
    database: string;
    username: string;
    password: string;
    charset: string;
    collation: string;
    modes: string[];
}

/** A MariaDB of the test's own: a folder, a socket and a process, all of which end with it. Nothing listens on a port. */
export class MariaDb {
    private databases = 0;

    private constructor(
        private readonly folder: string,
        private readonly server: ChildProcess,
    ) {}

    /** Why there can be none on this machine, or null. */
    static lacks(): string | null {
        if (![SERVER, CLIENT, INSTALL].every((file) => existsSync(file))) {
            return 'mariadb-server is not installed';
        }
        const php = nativePhp();
        const probe = ['-r', 'echo (int) extension_loaded("pdo_mysql");'];
        return php !== null && execFileSync(php.binary, probe, { encoding: 'utf8' }) === '1'
            ? null
            : 'PHP with pdo_mysql is not installed';
    }

    static async start(): Promise<MariaDb> {
        // The server gives up root's rights, and still has to get into its folder.
        const folder = mkdtempSync(path.join(tmpdir(), 'flvx-mariadb-'));
        chmodSync(folder, 0o755);
        const data = path.join(folder, 'data');
        mkdirSync(data);
        const user = process.getuid?.() === 0 ? ['--user=mysql'] : [];
        if (user.length > 0) {
            execFileSync('chown', ['-R', 'mysql:', folder]);
        }
        const common = ['--no-defaults', ...user, `--datadir=${data}`];
        await promisify(execFile)(INSTALL, [
            ...common,
            '--auth-root-authentication-method=normal',
            '--skip-test-db',
            '--innodb-log-file-size=8M',
        ]);
        const server = spawn(
            SERVER,
            [
                ...common,
                `--socket=${path.join(folder, 'socket')}`,
                `--pid-file=${path.join(folder, 'pid')}`,
                '--skip-networking',
                '--skip-log-bin',
                '--innodb-flush-log-at-trx-commit=0',
                '--innodb-flush-method=nosync',
                '--innodb-buffer-pool-size=32M',
                '--innodb-log-file-size=8M',
            ],
            { stdio: ['ignore', 'ignore', 'pipe'] },
        );
        const mariaDb = new MariaDb(folder, server);
        process.once('exit', mariaDb.leave);
        await mariaDb.isReady();
        mariaDb.sql(`
            CREATE USER whmcs@localhost IDENTIFIED BY 'secret';
            GRANT ALL ON \`whmcs\\_%\`.* TO whmcs@localhost;
            CREATE USER poor@localhost IDENTIFIED BY 'secret';
            GRANT SELECT, INSERT, UPDATE, DELETE ON \`whmcs\\_%\`.* TO poor@localhost;
        `);
        return mariaDb;
    }

    /** Makes an empty database; the user of that name may do everything in it, `poor` may not make tables. */
    create(charset: string, collation: string): string {
        const name = `whmcs_${++this.databases}`;
        this.sql(`CREATE DATABASE ${name} CHARACTER SET ${charset} COLLATE ${collation}`);
        return name;
    }

    drop(database: string): void {
        this.sql(`DROP DATABASE ${database}`);
    }

    /** Runs statements as the server's root; answers lines of values with tabs between them. */
    sql(statements: string): string {
        return execFileSync(
            CLIENT,
            ['--no-defaults', `--socket=${this.socket}`, '-uroot', '--batch', '--skip-column-names', '-e', statements],
            { encoding: 'utf8' },
        );
    }

    /** Ends the connections of WHMCS's users, as a restart of the server or its time limit does. */
    cutConnections(): number {
        const ids = this.sql(
            "SELECT id FROM information_schema.processlist WHERE user IN ('whmcs', 'poor') AND command <> 'Killed'",
        )
            .split('\n')
            .filter((line) => line !== '');
        ids.forEach((id) => this.sql(`KILL ${id}`));
        return ids.length;
    }

    get socket(): string {
        return path.join(this.folder, 'socket');
    }

    async stop(): Promise<void> {
        process.removeListener('exit', this.leave);
        if (this.server.exitCode === null && this.server.signalCode === null) {
            const ended = new Promise((resolve) => this.server.once('exit', resolve));
            // What is in it is of no use to anybody: there is no need to wait until it is safe.
            this.server.kill('SIGKILL');
            await ended;
        }
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** Where a test run ends without `stop`. */
    private readonly leave = (): void => {
        this.server.kill('SIGKILL');
        rmSync(this.folder, { recursive: true, force: true });
    };

    private async isReady(): Promise<void> {
        let log = '';
        await new Promise<void>((resolve, reject) => {
            this.server.stderr!.on('data', (part: Buffer) => {
                log += part.toString();
                if (log.includes('ready for connections')) {
                    resolve();
                }
            });
            this.server.once('error', reject);
            this.server.once('exit', () => reject(new Error(`MariaDB did not start:\n${log}`)));
        });
    }
}
