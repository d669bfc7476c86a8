'use strict';

// Bundles the demo and runs it. The engine stays outside of the bundle: it looks for its worker beside itself.

const path = require('node:path');
const { build } = require('esbuild');

const project = path.resolve(__dirname, '../..');
const outfile = path.join(project, 'build/demo.cjs');

build({
    entryPoints: [path.join(__dirname, 'demo.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
    plugins: [
        {
            name: 'engine-stays-outside',
            setup(pluginBuild) {
                pluginBuild.onResolve({ filter: /engine\.cjs$/ }, (wanted) => ({
                    path: path.resolve(wanted.resolveDir, wanted.path),
                    external: true,
                }));
            },
        },
    ],
})
    .then(() => require(outfile).main())
    .then(
        (isGood) => {
            process.exitCode = isGood ? 0 : 1;
        },
        (error) => {
            console.error(error);
            process.exitCode = 1;
        },
    );
