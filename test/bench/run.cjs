'use strict';

// Plain Node cannot read TypeScript: the measurements are bundled into build/bench first.

const { build } = require('esbuild');
const path = require('node:path');

const outfile = path.join(__dirname, '../../build/bench/run.cjs');

build({
    entryPoints: [path.join(__dirname, 'run.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
    packages: 'external',
    // The engines find their own files beside themselves, so they stay where they are.
    plugins: [
        {
            name: 'engines',
            setup(setup) {
                setup.onResolve({ filter: /php\/engine\.cjs$/ }, () => ({
                    path: path.join(__dirname, '../php/engine.cjs'),
                    external: true,
                }));
            },
        },
    ],
    logLevel: 'error',
}).then(
    () => require(outfile),
    () => {
        process.exitCode = 2;
    },
);
