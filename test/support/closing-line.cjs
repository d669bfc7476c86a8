'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/**
 * Ends a run with what was left out on this machine, and with one plain line, which people and machines read alike: how
 * many tests passed and failed.
 */
module.exports = class ClosingLine {
    onRunStart() {
        // The tests run in processes of their own, which are begun after this.
        this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'flvx-run-'));
        process.env.FLVX_LEFT_OUT = path.join(this.folder, 'left-out');
        fs.writeFileSync(process.env.FLVX_LEFT_OUT, '');
    }

    onRunComplete(_contexts, results) {
        const leftOut = new Set(fs.readFileSync(process.env.FLVX_LEFT_OUT, 'utf8').split('\n'));
        fs.rmSync(this.folder, { recursive: true });
        const skipped = results.numPendingTests + results.numTodoTests;
        const parts = [
            `${results.numPassedTests} passed`,
            `${results.numFailedTests + results.numRuntimeErrorTestSuites} failed`,
        ];
        if (skipped > 0) {
            parts.push(`${skipped} skipped`);
        }
        process.stdout.write([...leftOut, parts.join(', ')].join('\n') + '\n');
    }
};
