// construct: prototype-keys
// policy: map-or-reject
// trap: every JS object inherits toString and constructor
function main(): void {
    const record: Record<string, number> = {};
    console.log('' + ('toString' in record) + (record['constructor'] !== undefined));
}

main();
