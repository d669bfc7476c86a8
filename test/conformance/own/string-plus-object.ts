// construct: string-plus-object
// policy: map-or-reject
function main(): void {
    const record: Record<string, number> = { a: 1 };
    console.log('' + record);
}

main();
