// construct: pairs of a record or a list, taken apart otherwise than as a key and a value
// policy: map
const ages: Record<string, number> = { ann: 3, bob: 4 };
for (const [name, ...rest] of Object.entries(ages)) {
    console.log(`${name} ${rest.join()}`);
}
for (const pair of Object.entries(ages)) {
    console.log(pair.join());
}
for (const [at, [low, high]] of [
    [1, 2],
    [3, 4],
].entries()) {
    console.log(`${at}: ${low} to ${high}`);
}
