// module: flvx.ts
/*@*/let calls = 0;

export function flvx_next(): number {
    calls += 1;
    return calls;
}
