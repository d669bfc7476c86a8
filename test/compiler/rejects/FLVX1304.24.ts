// What was read beyond the end may be stored: then a key is there, and its value undefined.
const list: string[] = ['x'];
const entries: Record<string, string | null> = { b: null };
entries['a'] = list.length > 3 ? 'q' : list[5];
const key: string = list.length > 3 ? 'b' : 'a';
console.log(/*@*/entries[key] === undefined ? 'undefined' : 'other');

interface Row {
    name: string | null;
    note?: string | null;
}
const row = (at: number): Row => ({ name: list[at], note: list[at + 1] });
console.log(/*@*/row(3).note === undefined ? 'undefined' : 'other');

function held<T>(name: string, value: T): Record<string, T> {
    return { [name]: value };
}
const found = held<string | null | undefined>('a', undefined);
console.log(/*@*/found['a'] === undefined ? 'undefined' : 'other');
