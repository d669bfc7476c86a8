'use strict';

/** @type {import('jest').Config} */
module.exports = {
    testEnvironment: 'node',
    testSequencer: '<rootDir>/test/support/longest-first.cjs',
    reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
    // Only a test that hangs takes that long; an embedded PHP on a busy machine takes its time.
    testTimeout: 300_000,
    maxWorkers: 2,
    roots: ['<rootDir>/test'],
    testMatch: ['**/*.test.ts'],
    transform: { '^.+\\.(ts|mjs)$': '<rootDir>/test/support/esbuild-transform.cjs' },
    // The module sees the outside world only through src/host; on the TypeScript side the fakes stand there.
    moduleNameMapper: { '^(?:\\.{1,2}/)+host/(php|whmcs)$': '<rootDir>/test/host/$1' },
};
