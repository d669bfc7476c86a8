'use strict';

const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');

// jest wants CommonJS; esbuild strips the types and converts the modules in one step, without a type check
// (that is what `npm run typecheck` is for).
module.exports = {
    process(source, file) {
        const loader = file.endsWith('.ts') ? 'ts' : 'js';
        const { code, map } = transformSync(source, {
            loader,
            format: 'cjs',
            target: 'node20',
            sourcemap: 'both',
            sourcefile: file,
        });
        return { code, map };
    },
    getCacheKey(source, file) {
        return createHash('sha256').update(file).update('\0').update(source).update('\0esbuild-cjs-1').digest('hex');
    },
};
