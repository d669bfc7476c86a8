// construct: enum-merging
// policy: map-or-reject
enum Color {
    Red = 1,
}
enum Color {
    Blue = 2,
}
function main(): void {
    console.log('' + Color.Red + Color.Blue);
}

main();
