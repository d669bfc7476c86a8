'use strict';

const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

// The files that take longest, the longest first: with two workers one of them must not be left for the end. By itself
// jest goes by what it has measured before, and on a fresh clone by the size of the files.
const LONGEST = [
    'php-cuts-early',
    'random',
    'fuzz',
    'php-cuts-late',
    'php-cuts-newest',
    'php-cuts-oldest',
    'compiler-conformance',
    'php-bare',
    'compiler-rebuild',
    'php-style',
    'whmcs',
    'mutants',
    'php-lives',
    'compiler-docs',
    'cuts',
    'php',
    'compiler-trace',
    'php-transport',
    'compiler-command',
    'reconcile',
];

module.exports = class LongestFirst extends Sequencer {
    sort(tests) {
        const place = (test) => {
            const index = LONGEST.indexOf(path.basename(test.path, '.test.ts'));
            return index < 0 ? LONGEST.length : index;
        };
        return [...tests].sort((one, other) => place(one) - place(other));
    }
};
