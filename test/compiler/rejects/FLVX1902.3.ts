// module: lib/Plan.ts
/*@*/export const LIMIT = 1;

/*@*/if (LIMIT > 1) {
    LIMIT.toFixed();
}

export class /*@*/Other {
    n = 1;
}
