// construct: top-level-consts
// policy: map
const TIMEOUT = 30;
const RATE = 0.25;
const NAME = 'flvx';
const DEBUG = false;
const NOTHING = null;
const METHODS: readonly string[] = ['GET', 'POST'];
const CODES: Readonly<Record<string, number>> = { ok: 200, gone: 410 };
const NESTED = { limits: { low: 1, high: 9 }, tags: ['x'] } as const;
const NEGATIVE = -5;

function describe(): string {
    return NAME + TIMEOUT + RATE + DEBUG + (NOTHING === null ? 'null' : '') + NEGATIVE;
}

function codeOf(name: string): number {
    return CODES[name] ?? 0;
}

function main(): void {
    console.log(describe());
    console.log(METHODS.join('|') + METHODS.length + METHODS.includes('PUT'));
    console.log('' + codeOf('gone') + codeOf('none') + NESTED.limits.high + NESTED.tags[0]);
    const local = (n: number): number => n * TIMEOUT;
    console.log('' + local(2));
}

main();
