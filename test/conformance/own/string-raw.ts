// construct: string-raw
// policy: map-or-reject
function main(): void {
    console.log(String.raw`a\nb`);
}

main();
