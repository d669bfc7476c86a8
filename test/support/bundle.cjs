'use strict';

// Plain Node cannot read TypeScript: what runs outside jest is bundled first.

const { build } = require('esbuild');
const { renameSync } = require('node:fs');
const path = require('node:path');

/** The engines find their own files beside themselves, so they stay where they are. */
const engines = {
    name: 'engines',
    setup(setup) {
        setup.onResolve({ filter: /php\/engine\.cjs$/ }, () => ({
            path: path.join(__dirname, '../php/engine.cjs'),
            external: true,
        }));
    },
};

/**
 * Bundles a program and runs it; where it cannot be bundled the exit code is 2.
 *
 * @param {string} entry - the TypeScript file
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} more
 */
exports.bundleAndRun = (entry, outfile, more = {}) =>
    build({
        entryPoints: [entry],
        bundle: true,
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        // Others may read the file meanwhile: it is whole whenever it is there.
        outfile: `${outfile}.${process.pid}`,
        packages: 'external',
        logLevel: 'error',
        ...more,
        plugins: [engines, ...(more.plugins ?? [])],
    }).then(
        () => {
            renameSync(`${outfile}.${process.pid}`, outfile);
            return require(outfile);
        },
        () => {
            process.exitCode = 2;
        },
    );
