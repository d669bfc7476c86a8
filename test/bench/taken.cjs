'use strict';

// Loaded into a process that is measured: leaves what the whole process took where it is asked for.

const { writeFileSync } = require('node:fs');

process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const taken = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
    writeFileSync(process.env.BENCH_TAKEN_FILE, JSON.stringify(taken));
});
