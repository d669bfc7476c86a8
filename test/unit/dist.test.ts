import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Engine, leaveOut, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';

const DIST = path.join(PROJECT, 'dist-php/modules/servers/flvx');

function filesBelow(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const file = path.join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(file) : [file];
    });
}

const files = filesBelow(DIST).map((file) => path.relative(DIST, file));
const phpFiles = files.filter((file) => file.endsWith('.php'));
const text = (file: string): string => readFileSync(path.join(DIST, file), 'utf8');

describe('the folder that an operator copies', () => {
    test('holds the promised files, and nothing that he does not need', () => {
        expect(files).toEqual(expect.arrayContaining(['flvx.php', 'lib/FlvxApiClient.php', 'templates/overview.tpl']));
        expect(
            files.filter(
                (file) => !/^(?:[a-z]+\.php|lib\/\w+\.php|lang\/\w+\.php|templates\/[\w-]+\.(?:tpl|css))$/.test(file),
            ),
        ).toEqual([]);
    });

    test('refuses to be opened directly, in every file', () => {
        expect(phpFiles.filter((file) => !/if \(!defined\((['"])WHMCS\1\)\) \{\n    die\(/.test(text(file)))).toEqual(
            [],
        );
    });

    test('says nowhere on which machine or by what it was made', () => {
        expect(
            files.filter((file) => /\/(?:home|root|work|tmp|usr)\/|[0-9]{4}-[0-9]{2}-[0-9]{2}T/.test(text(file))),
        ).toEqual([]);
    });

    test('defines the functions that WHMCS calls, and none without the module’s prefix', () => {
        const functions = [...text('flvx.php').matchAll(/^function (\w+)/gm)].map((match) => match[1]);
        expect(functions.filter((name) => !name!.startsWith('flvx_'))).toEqual([]);
        expect(functions).toEqual(
            expect.arrayContaining(
                [
                    'MetaData',
                    'ConfigOptions',
                    'TestConnection',
                    'CreateAccount',
                    'SuspendAccount',
                    'UnsuspendAccount',
                    'TerminateAccount',
                    'ChangePassword',
                    'ChangePackage',
                    'Renew',
                    'UsageUpdate',
                    'ClientArea',
                    'AdminServicesTabFields',
                    'ServiceSingleSignOn',
                ].map((name) => `flvx_${name}`),
            ),
        );
    });

    test('is clean under phpcs with PSR12, but for what any WHMCS module breaks', () => {
        const phpcs = ['/usr/bin/phpcs'].find((file) => existsSync(file));
        if (phpcs === undefined) {
            leaveOut('phpcs', 'it is not installed');
            return;
        }
        const exclude = 'PSR1.Files.SideEffects,PSR1.Classes.ClassDeclaration';
        // Languages are data: a sentence does not become clearer by being broken at a column.
        const options = ['--standard=PSR12', `--exclude=${exclude},Generic.Files.LineLength`, '-q', '--extensions=php'];
        const run = (): string => execFileSync(phpcs, [...options, DIST], { encoding: 'utf8' });
        expect(run).not.toThrow();
        expect(run()).toBe('');
    });

    describe.each(PHP_VERSIONS.filter((version) => version === '7.4' || version === '8.5'))('on PHP %s', (version) => {
        let engine: Engine;

        beforeAll(async () => {
            engine = await startEngine(version, { folders: [DIST] });
        });

        afterAll(async () => {
            await engine.stop();
        });

        test('every file passes php -l', async () => {
            for (const file of phpFiles) {
                expect({ file, ...(await engine.compile(text(file))) }).toMatchObject({ file, ok: true });
            }
        });
    });
});
