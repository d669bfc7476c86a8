'use strict';

const path = require('node:path');
const { bundleAndRun } = require('../support/bundle.cjs');

bundleAndRun(path.join(__dirname, 'run.ts'), path.join(__dirname, '../../build/bench/run.cjs'));
