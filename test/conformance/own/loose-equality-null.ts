// construct: loose-equality-null
// policy: map-or-reject
function main(): void {
    const a: string | null | undefined = Date.now() > 0 ? undefined : 'x';
    console.log(a == null ? 'nothing' : a);
}

main();
