// policy: map
// What is read beyond the end is undefined in `unknown`, too.
function kind(value: unknown): string {
    return typeof value + (value === undefined ? ', missing' : '');
}

const sizes: number[] = [1];
const size: unknown = sizes[4];
console.log(kind(sizes[0]) + ' ' + kind(sizes[4]) + ' ' + kind(size) + ' ' + typeof size);
