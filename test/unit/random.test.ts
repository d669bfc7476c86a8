import * as fc from 'fast-check';
import * as flvx from '../../src/flvx';
import '../../src/hooks';
import { FINDS } from '../scenarios/finds';
import { lives, play } from '../scenarios/random';
import { typeScriptDrivers } from '../scenarios/drivers';

const start = typeScriptDrivers({ ...flvx });
const seed = Number(process.env['FLVX_SEED'] ?? 20260225);
const isWhole = process.env['FLVX_TEST_ALL'] === '1';
const numRuns = Number(process.env['FLVX_RUNS'] ?? (isWhole ? 150 : 100));

test.each(FINDS)('what once went wrong: %s', async (_about, life) => {
    await play(start, life);
});

// A failure prints seed and path, and the shortest life that still fails.
test(`random lives, seed ${seed}`, async () => {
    await fc.assert(
        fc.asyncProperty(lives(30), (life) => play(start, life)),
        { seed, numRuns },
    );
}, 600_000);
