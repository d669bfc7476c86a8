// says: taking all values
// says: taking all values
const wide = { x: 1, text: 'a' };
const narrow: { x: number } = wide;
for (const [key, value] of Object.entries(/*@*/narrow)) {
    console.log(key, value * 2);
}
console.log(Object.values(/*@*/narrow).map((value) => value + 1).join());
