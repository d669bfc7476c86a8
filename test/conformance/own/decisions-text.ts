// construct: what is done once although PHP names it twice, what text begins with, what a value that is nothing prints
// policy: map
// trap: `startsWith('')` is always true, but its object still runs; `typeof` of a call must not run it twice
let calls = 0;

function word(): string {
    calls += 1;
    return `w${calls}`;
}

function found(n: number): string | undefined {
    calls += 1;
    return n > 1 ? 'yes' : undefined;
}

function lost(): null {
    calls += 1;
    return null;
}

function nothing(): undefined {
    calls += 1;
    return undefined;
}

function log(): void {
    calls += 1;
}

console.log(`${word().startsWith('')} ${calls}`);
console.log(`${word().startsWith(word())} ${'w4'.startsWith(word())} ${'😀a'.startsWith('😀')} ${calls}`);

const queue = [1, 2, 3];
console.log(`${typeof queue.shift()} ${queue.length}`);
console.log(`${typeof found(1)} ${typeof found(2)} ${typeof lost()} ${calls}`);
console.log(`${typeof word() === 'string'} ${calls}`);

console.log(`[${log()}] [${lost()}] [${nothing()}] ${calls}`);
console.log('x' + lost() + calls);

const numbers = [1.5, 1e21, 10, 9, -1, 2e-7];
console.log(numbers.sort().join(' '));
console.log(['b', 'a', 'B', 'é', '10', '9'].sort().join(' '));

console.log('abc'.includes('') + ' ' + ''.includes('') + ' ' + 'abc'.includes('d'));

for (const times of [2, 2.5, 0, -1]) {
    try {
        console.log('[' + 'ab'.repeat(times) + ']');
    } catch (error) {
        console.log(error instanceof Error ? error.message : 'other');
    }
}
try {
    console.log('ab'.repeat(-1));
} catch (error) {
    console.log(error instanceof Error ? error.message : 'other');
}

const texts: string[] = ['a'];
console.log(texts[5] + 5 + 'x');
console.log(texts[5]! + texts[6]! + 'x');

const five = 5;
console.log(`${'' + five === '5'} ${String(five) === '5'} ${`${five}` === '5'} ${five.toString() === '5'}`);
const joined = ['' + 7, String(8), `${9}`];
console.log(joined.indexOf('7') + ' ' + joined.indexOf('8') + ' ' + joined.indexOf('9'));

console.log('ééé'.replace(/é+/, '-') + 'né'.replace(/é?$/, '!'));
console.log(-1e999 + ' ' + 1e999);

console.log('ḁẃ'.toUpperCase() + 'ḀẂ'.toLowerCase() + '𐐨'.toUpperCase());

function sized(text: string): string {
    if (text.length) {
        return 'some';
    }
    return !text.length || text.length > 1 ? 'none' : 'never';
}

console.log(sized(''), sized('0'), sized('ab'));
