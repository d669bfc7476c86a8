'use strict';

// The compiler's command. It runs from two files in build/: the packages that the compiler uses, and the compiler
// itself, bundled with esbuild once and again when something changed. The machine code that a run has made is kept
// beside them, so that the next one need not start from text.

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { createRequire, wrap } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');
const { isMainThread, Worker } = require('node:worker_threads');

const project = path.resolve(__dirname, '..');
const sources = path.join(__dirname, 'src');
const library = path.join(__dirname, 'lib');
const folder = path.join(project, 'build', 'codegen');
const DAY = 24 * 3600e3;

function filesBelow(where) {
    return fs
        .readdirSync(where, { withFileTypes: true })
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
            const full = path.join(where, entry.name);
            return entry.isDirectory() ? filesBelow(full) : [full];
        });
}

/** The bundle's path, made if it is not there for these inputs. */
function bundled(name, inputs, options) {
    const hash = createHash('sha256').update(process.version).update(process.arch);
    for (const file of [__filename, ...inputs]) {
        const { mtimeMs, size } = fs.statSync(file);
        hash.update(`${file}\0${mtimeMs}\0${size}\0`);
    }
    const target = path.join(folder, `${name}-${hash.digest('hex').slice(0, 16)}.cjs`);
    if (!fs.existsSync(target)) {
        const draft = `${target}.${process.pid}`;
        require('esbuild').buildSync({
            outfile: draft,
            bundle: true,
            platform: 'node',
            target: 'node20',
            format: 'cjs',
            // One byte a character: that is how the file is read.
            charset: 'ascii',
            legalComments: 'none',
            logLevel: 'warning',
            ...options,
        });
        fs.renameSync(draft, target);
        for (const other of fs.readdirSync(folder)) {
            const old = path.join(folder, other);
            if (Date.now() - fs.statSync(old).mtimeMs > DAY && !old.startsWith(target)) {
                fs.rmSync(old, { force: true });
            }
        }
    }
    return target;
}

/** Runs a bundle with the machine code of an earlier run, if there is any; gives its exports and how to keep the code. */
function load(file, requireFrom) {
    const kept = `${file}.code`;
    const cachedData = fs.existsSync(kept) ? fs.readFileSync(kept) : undefined;
    const script = new Script(wrap(fs.readFileSync(file, 'latin1')), { filename: file, cachedData });
    const module = { exports: {} };
    script.runInThisContext()(module.exports, requireFrom, module, file, path.dirname(file));
    const keep = () => {
        if (cachedData === undefined || script.cachedDataRejected === true) {
            const draft = `${kept}.${process.pid}`;
            fs.writeFileSync(draft, script.createCachedData());
            fs.renameSync(draft, kept);
        }
    };
    return { exports: module.exports, keep };
}

const requireHere = createRequire(__filename);
const packageFiles = ['ts-morph/package.json', '@ts-morph/common/package.json', 'php-parser/package.json'];
const packages = load(
    bundled(
        'packages',
        packageFiles.map((name) => requireHere.resolve(name)),
        {
            stdin: {
                contents: "exports.tsMorph = require('ts-morph');\nexports.phpParser = require('php-parser');\n",
                resolveDir: project,
            },
            minifyWhitespace: true,
        },
    ),
    requireHere,
);
const names = path.join(__dirname, 'packages.mjs');
const compiler = load(
    bundled('compiler', [...filesBelow(sources), path.join(library, 'php-names.json'), names], {
        entryPoints: [path.join(sources, 'cli.ts')],
        external: ['packages'],
        alias: { 'ts-morph': names, 'php-parser': names },
    }),
    (name) => (name === 'packages' ? packages.exports : requireHere(name)),
);

const { run, watch, isTooDeep } = compiler.exports;

const streams = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    read: () => fs.readFileSync(0, 'utf8'),
    hasDeeper: isMainThread,
};

/** Runs the compiler, and keeps its machine code if it has been through all of it; gives the exit code. */
function compile(args, places) {
    const code = run(args, places, streams);
    if (code === 0 && args[0] !== 'explain') {
        packages.keep();
        compiler.keep();
    }
    return code;
}

/** A thread can have what the process itself has not: room for source that is nested some hundred times deeper. */
function withLargeStack() {
    const worker = new Worker(__filename, { argv: process.argv.slice(2), resourceLimits: { stackSizeMb: 256 } });
    worker.on('exit', (code) => (process.exitCode = code));
}

function main() {
    // npm runs scripts in the project's folder and tells where it was called.
    const isScript = /^(codegen|transpile)/.test(process.env.npm_lifecycle_event ?? '');
    const cwd = (isScript && process.env.INIT_CWD) || process.cwd();
    const args = process.argv.slice(2);
    const places = { project, library, cwd };
    if (args[0] !== 'build' || !args.includes('--watch')) {
        process.exitCode = compile(args, places);
    } else if (isMainThread) {
        withLargeStack();
    } else {
        watch(args, places, streams);
    }
}

if (!isMainThread) {
    main();
} else if (require.main === module) {
    try {
        main();
    } catch (error) {
        if (!isTooDeep(error)) {
            throw error;
        }
        withLargeStack();
    }
}

/** For tests and measurements: the compiler on another project. */
exports.build = (where) => compile(['build'], { project: where, library, cwd: process.cwd() });
exports.watch = (where, own) => watch(['build', '--watch'], { project: where, library, cwd: where }, own);
