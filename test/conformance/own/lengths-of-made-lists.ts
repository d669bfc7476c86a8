// policy: map
// `Array.from` takes any number for a length; `new Array` takes none but those of lists.

const lengths = ['-1', '-0.5', '0', '0.5', '2', '2.9', 'x'].map((text) => Number(text));
for (const length of lengths) {
    console.log(length, Array.from({ length }, (_, at) => at).join());
    try {
        console.log(new Array(length).fill('x').join());
    } catch (error) {
        console.log(error instanceof RangeError);
    }
}
