'use strict';

// Builds the compiler with all its mutants in one bundle, and runs the search for those that nobody notices.

const fs = require('node:fs');
const path = require('node:path');
const { bundleAndRun } = require('../support/bundle.cjs');
const { instrument, SOURCE } = require('./mutate.cjs');

const folder = path.join(__dirname, '../../build/mutants');
const { texts, mutants } = instrument(process.argv.includes('--analyses'));
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'mutants.json'), JSON.stringify(mutants));

const HEAD = `
var __mutant = { active: -1, met: new Set(), garble: null };
globalThis.__flvxMutant = __mutant;
function __m(id) { __mutant.met.add(id); return id === __mutant.active; }
function __mapping(id, make) { return (...args) => { const made = make(...args); return __m(id) ? __mutant.garble(made, args) : made; }; }
`;

bundleAndRun(path.join(__dirname, 'run.ts'), path.join(folder, 'run.cjs'), {
    banner: { js: HEAD },
    plugins: [
        {
            name: 'mutants',
            setup(setup) {
                setup.onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
                    file.startsWith(SOURCE) && texts.has(file)
                        ? { contents: texts.get(file), loader: 'ts' }
                        : undefined,
                );
            },
        },
    ],
});
