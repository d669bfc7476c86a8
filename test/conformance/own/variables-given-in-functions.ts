// policy: map
// Variables that only functions give a value may be read before they have one, whatever their type says.

class Counter {
    count = 1;
}

let only: Counter;
let total: number;
let name: string;
let list: number[];
let record: { size: number };
let isOn: boolean;

function shared(): Counter {
    if (!only) {
        only = new Counter();
    }
    return only;
}

function show(): void {
    console.log(typeof total, typeof name, typeof list, typeof isOn);
    console.log(total, name, isOn, 'text ' + name + total, `${isOn}`);
    console.log(total === undefined, name === undefined, isOn === false, !isOn, !list, !record);
    console.log(isOn ? 'on' : 'off', name || 'nobody', total ?? 7);
    console.log(String(total + 1), String(total * 2));
}

function fill(): void {
    total = 3;
    name = 'Ann';
    list = [1, 2];
    record = { size: 4 };
    isOn = true;
}

shared().count++;
console.log(shared().count);
show();
fill();
show();

function once(): string {
    let made: string;
    const make = (): string => {
        if (!made) {
            made = 'made';
            return 'new';
        }
        return made;
    };
    return make() + ' ' + make();
}
console.log(once());

// A value on one way only is none on the others.
function perhaps(isGiven: boolean): string {
    let text: string;
    if (isGiven) {
        text = 'given';
    }
    const read = (): string => (text === undefined ? 'missing' : text);
    return read();
}
console.log(perhaps(true), perhaps(false));

// On every way: it is there.
function surely(n: number): string {
    let text: string;
    if (n > 1) {
        text = 'many';
    } else {
        text = 'few';
    }
    let kind: string;
    switch (n) {
        case 1:
        case 2:
            kind = 'small';
            break;
        default:
            kind = 'large';
    }
    const read = (): string => text + kind.length;
    return read();
}
console.log(surely(1), surely(2), surely(3));

// So it is with a record that is given later by a callback.
let latest: { id: number };
[3, 4].forEach((id) => {
    console.log(latest === undefined ? 'first' : 'after ' + latest.id);
    latest = { id };
});
