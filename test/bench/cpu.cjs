'use strict';

// Loaded into a process that is measured: leaves the processor's time of the whole process where it is asked for.

const { writeFileSync } = require('node:fs');

process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.BENCH_CPU_FILE, String((user + system) / 1000));
});
