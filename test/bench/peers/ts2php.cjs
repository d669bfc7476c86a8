'use strict';

// Prints the PHP that ts2php makes of a file. Without `types` it would read every declaration around; without `lib`
// those of browsers.

const { createRequire } = require('node:module');

const { compile } = createRequire(`${process.argv[3]}/package.json`)('ts2php');
const { phpCode, errors } = compile(process.argv[2], {
    compilerOptions: { target: 3, module: 1, types: [], lib: ['lib.es2016.d.ts'], skipLibCheck: true },
});
if (errors.length > 0) {
    throw new Error(`${errors.length} errors`);
}
process.stdout.write(phpCode);
