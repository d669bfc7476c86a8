// construct: spread-optional-members
// policy: map-or-reject
// trap: a member that is present and undefined overwrites
interface Options { a?: number | undefined; b?: number }

function main(): void {
    const defaults = { a: 1, b: 2 };
    const given: Options = { a: undefined };
    const merged = { ...defaults, ...given };
    console.log('' + merged.a + merged.b + ('a' in merged));
    const nothing: Options | null = Date.now() > 0 ? null : {};
    console.log(JSON.stringify({ ...nothing, c: 3 }));
    const on: boolean = 1 > 2;
    console.log(JSON.stringify({ base: 1, ...(on ? { extra: 2 } : {}), ...(on && { never: 3 }) }));
}

main();
