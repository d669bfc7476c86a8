/* What may be undefined anyway TypeScript lets all cases read. */
function first(kind: number): string {
    switch (kind) {
        case 0:
            let found: string | undefined = 'a';
        case 1:
            return /*@*/found ?? 'none';
        default:
            return '';
    }
}

function second(kind: number): string {
    switch (kind) {
        case 0:
            const open: unknown = kind;
        default:
            return /*@*/open === undefined ? 'open' : 'given';
    }
}
console.log(first(1) + second(2));
