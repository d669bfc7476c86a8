// construct: unicode-name-clash
// policy: map-or-reject
function main(): void {
    const caf\u00e9 = 'é';
    const value$ = '$';
    console.log(café + value$);
}

main();
