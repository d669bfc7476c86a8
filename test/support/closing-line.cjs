'use strict';

/** Ends a run with one plain line, which people and machines read alike: how many tests passed and failed. */
module.exports = class ClosingLine {
    onRunComplete(_contexts, results) {
        const skipped = results.numPendingTests + results.numTodoTests;
        const parts = [
            `${results.numPassedTests} passed`,
            `${results.numFailedTests + results.numRuntimeErrorTestSuites} failed`,
        ];
        if (skipped > 0) {
            parts.push(`${skipped} skipped`);
        }
        process.stdout.write(`\n${parts.join(', ')}\n`);
    }
};
