'use strict';

// The compiler's command. Its sources are bundled once with esbuild into build/ and again when one of them changes.

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const project = path.resolve(__dirname, '..');
const sources = path.join(__dirname, 'src');
const library = path.join(__dirname, 'lib');

function filesBelow(folder) {
    return fs
        .readdirSync(folder, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
            const full = path.join(folder, entry.name);
            return entry.isDirectory() ? filesBelow(full) : [full];
        });
}

/** The bundle's path, made if it is not there or its sources changed. */
function bundle() {
    const hash = createHash('sha256').update(process.version);
    for (const file of [...filesBelow(sources), path.join(library, 'php-names.json')]) {
        const { mtimeMs, size } = fs.statSync(file);
        hash.update(`${file}\0${mtimeMs}\0${size}\0`);
    }
    const target = path.join(project, 'build', 'codegen', `${hash.digest('hex').slice(0, 16)}.cjs`);
    if (!fs.existsSync(target)) {
        require('esbuild').buildSync({
            entryPoints: [path.join(sources, 'cli.ts')],
            outfile: `${target}.${process.pid}`,
            bundle: true,
            platform: 'node',
            target: 'node20',
            format: 'cjs',
            external: ['ts-morph', 'php-parser'],
            logLevel: 'warning',
        });
        fs.renameSync(`${target}.${process.pid}`, target);
        for (const name of fs.readdirSync(path.dirname(target))) {
            const old = path.join(path.dirname(target), name);
            if (old !== target && name.endsWith('.cjs') && Date.now() - fs.statSync(old).mtimeMs > 3600e3) {
                fs.rmSync(old, { force: true });
            }
        }
    }
    return target;
}

const { run, watch } = require(bundle());

// npm runs scripts in the project's folder and tells where it was called.
const isScript = /^(codegen|transpile)/.test(process.env.npm_lifecycle_event ?? '');
const cwd = (isScript && process.env.INIT_CWD) || process.cwd();

const args = process.argv.slice(2);
const places = { project, library, cwd };
const streams = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    read: () => fs.readFileSync(0, 'utf8'),
};

if (args[0] === 'build' && args.includes('--watch')) {
    watch(args, places, streams);
} else {
    process.exitCode = run(args, places, streams);
}
