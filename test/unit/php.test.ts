import { createServer, type Server } from 'node:http';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Engine, leaveOut, nativePhp, PHP_VERSIONS, PROJECT, startEngine } from '../php/engine.cjs';
import { styleProblems } from '../php/style';

// A machine that is busy with other things may take its time.
jest.setTimeout(120000);

const versions: string[] = [...PHP_VERSIONS];
if (nativePhp() === null) {
    leaveOut('native PHP', 'no php with curl, pdo_sqlite and mbstring on this machine');
} else {
    versions.push('native');
}

let server: Server;
const library = mkdtempSync(path.join(realpathSync(tmpdir()), 'flvx-library-'));
let address: string;

beforeAll(async () => {
    writeFileSync(path.join(library, 'old.php'), '<?php echo $theirs;');
    server = createServer((request, response) => {
        if (request.url === '/silent') {
            server.emit('silent');
            return;
        }
        response.end(`hello from ${request.url}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(library, { recursive: true });
});

const GET = `$c = curl_init($input['url']);
curl_setopt_array($c, [CURLOPT_RETURNTRANSFER => true, CURLOPT_NOSIGNAL => true, CURLOPT_TIMEOUT => 20]);
$body = curl_exec($c);
echo json_encode([curl_errno($c), $body]);`;

/** A program that finds its input in `$input`. */
function program(body: string): string {
    return `<?php\n$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);\n${body}\n`;
}

describe.each(versions)('PHP engine %s', (version) => {
    let engine: Engine;

    beforeAll(async () => {
        engine = await startEngine(version, { libraries: [library], folders: [library] });
    });

    afterAll(() => engine.stop());

    test('runs programs, each from a clean start', async () => {
        const results = await engine.runAll([
            { code: program('define("SEEN", $input); echo SEEN["text"];'), input: { text: 'äöü 中文 "\\' } },
            { code: '<?php echo defined("SEEN") ? "dirty" : "clean";' },
        ]);
        expect(results.map((result) => result.problems)).toEqual([[], []]);
        expect(results.map((result) => result.stdout)).toEqual(['äöü 中文 "\\', 'clean']);
    });

    test('reports notices, warnings and deprecations', async () => {
        const result = await engine.run({ code: '<?php\n$list = [];\necho $list["none"];\necho @$list["silent"];\n' });
        expect(result.exitCode).toBe(0);
        expect(result.problems).toHaveLength(1);
        expect(result.problems[0]).toMatch(/Undefined (index|array key).*none.* on line 3$/);
    });

    test('reports fatal errors with the exit code', async () => {
        const result = await engine.run({ code: '<?php throw new RuntimeException("first\nsecond");' });
        expect(result.exitCode).toBe(255);
        expect(result.log).toHaveLength(1);
        expect(result.log[0]).toContain('first\nsecond');
    });

    test('leaves out what libraries have to say about themselves', async () => {
        const result = await engine.run({ code: `<?php require '${library}/old.php'; echo $mine;` });
        expect(result.log).toHaveLength(1);
        expect(result.log[0]).toContain('mine');
    });

    test('lints and compiles without running', async () => {
        const good =
            '<?php\n\nnamespace A\\B;\n\nuse C\\D;\n\necho 1;\nexit(3);\nfunction f(): D\n{\n    return new D();\n}\n';
        const twice = '<?php\n\nfunction f()\n{\n}\n\nfunction f()\n{\n}\n';
        const broken = '<?php\n\nnamespace A;\n\necho 1 2;\n';
        await engine.run({ code: '<?php', files: { 'good.php': good, 'twice.php': twice } });
        expect(await engine.lint(`${engine.scratch}/good.php`)).toMatchObject({ ok: true });
        expect(await engine.lint(`${engine.scratch}/twice.php`)).toMatchObject({ ok: false });
        expect(await engine.compile(good)).toEqual({ ok: true, output: '' });
        expect((await engine.compile(twice)).output).toMatch(/Cannot redeclare/);
        expect((await engine.compile(broken)).output).toMatch(/Parse error.* on line 5$/m);
    });

    test('reaches loopback and gets real refusals', async () => {
        const [answer, refused] = await engine.runAll([
            { code: program(GET), input: { url: `${address}/there` } },
            { code: program(GET), input: { url: 'http://127.0.0.1:1/' } },
        ]);
        expect(answer!.problems).toEqual([]);
        expect(JSON.parse(answer!.stdout)).toEqual([0, 'hello from /there']);
        expect(JSON.parse(refused!.stdout)).toEqual([7, false]);
    });

    test('can be ended while PHP waits for an answer, and used again', async () => {
        const asked = new Promise((resolve) => server.once('silent', resolve));
        const run = engine.run({ code: program(GET), input: { url: `${address}/silent` } });
        await asked;
        engine.kill();
        const result = await run;
        expect(result).toMatchObject({ killed: true, exitCode: -1 });
        expect((await engine.run({ code: '<?php echo 7;' })).stdout).toBe('7');
    });

    // Once is enough: it is Node that ends it, whichever PHP it is.
    if (version === '7.4') {
        test('ends a program that does not end', async () => {
            const result = await engine.run({ code: '<?php while (true);', timeoutMs: 1000 });
            expect(result.problems).toEqual(['PHP took too long and was ended']);
        });
    }
});

describe('phpcs', () => {
    test('finds nothing against PSR-12 in the stand-in, and finds what is wrong', () => {
        const wrong = path.join(library, 'wrong.php');
        writeFileSync(wrong, '<?php\nclass a {\n}\n');
        const found = styleProblems([wrong]);
        if (found === null) {
            leaveOut('PSR-12', 'no phpcs on this machine');
            return;
        }
        expect(found.length).toBeGreaterThan(0);
        const folders = ['test/php', 'test/whmcs'].map((folder) => path.join(PROJECT, folder));
        // The stand-in keeps the few classes of a library in one file.
        const allowed = ['PSR1.Files.SideEffects.FoundWithSymbols', 'PSR1.Classes.ClassDeclaration.MultipleClasses'];
        expect(styleProblems(folders, allowed)).toEqual([]);
    });
});
