// policy: map
// A fraction that comes as a later item of a spread list, from a closure that follows another, or under a key.

function show(first: number, second: number): string {
    return first + ' ' + second;
}
console.log(show(...([1, 0.1 + 0.2] as [number, number])));

let current = (): number => 1;
current = () => 0.1 + 0.2;
console.log('' + current());

const sizes = { width: 1, height: 2 };
for (const side of ['width', 'height'] as const) {
    sizes[side] = 0.1 + 0.2;
}
console.log('' + sizes.width);

const byNumber = JSON.parse('{"1":0.30000000000000004}') as { [id: number]: number };
console.log('' + (byNumber[1] ?? 0));
const value: unknown = JSON.parse('[0.30000000000000004]');
if (Array.isArray(value)) {
    const list = value as number[];
    console.log('' + list[0]);
}
