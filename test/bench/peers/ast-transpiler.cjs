'use strict';

// Prints the PHP that ast-transpiler makes of a file. Its pool of workers would keep the process for a while.

const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

const { Transpiler } = createRequire(`${process.argv[3]}/package.json`)('ast-transpiler');
const { content } = new Transpiler({ verbose: false }).transpilePhp(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(content, () => process.exit(0));
