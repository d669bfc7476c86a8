// policy: map
// A name that only an index signature allows may be missing, however the index is written down.

interface Flags {
    [name: string]: boolean;
}
interface Both {
    [at: number]: string;
    [name: string]: { length: number };
}
const flags: Flags = { k: false };
const numbers: { [k: string]: number } = { k: 1 };
const texts: { [k: string]: string } = { k: 'x' };
const functions: { [k: string]: () => number } = { k: () => 1 };
const mixed: { [k: string]: boolean | { prop: string } } = { k: false };
console.log(`${flags.k} ${flags.f} ${flags['g']} ${flags.f === undefined} ${flags.f ?? 'none'}`);
console.log(`${numbers.f} ${numbers.f + 1} ${texts.f} ${texts.f + texts.k} ${texts.f?.length}`);
try {
    console.log(`${functions.f()}`);
} catch (error) {
    console.log('thrown');
}
try {
    if (typeof mixed.works !== 'boolean') {
        mixed.works.prop = 'x';
    }
} catch (error) {
    console.log('thrown');
}
numbers.z = (numbers.z ?? 0) + 5;
numbers.z += 1;
console.log(JSON.stringify(numbers) + Object.keys(mixed).join());
const both: Both = { k: { length: 7 } };
const one = both[1];
console.log(String(one) + `${both['2']}`);
