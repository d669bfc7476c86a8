// says: a function may have assigned something else since
// says: a function may have assigned something else since
// says: a function may have assigned something else since
// says: a function may have assigned something else since
// says: a function may have assigned something else since
// says: a function may have assigned something else since
// says: a function may have assigned something else since
type Value = string | number;
type Part = { kind: 'a'; n: number } | { kind: 'b'; s: string };
class Box {
    part: Part = { kind: 'a', n: 1 };
    row: { value: Value } = { value: 'a' };
    list: Value[] = ['a', 1];

    change(): void {
        this.part = { kind: 'b', s: 'x' };
        this.row = { value: 1 };
    }

    show(): void {
        if (this.part.kind === 'a') {
            this.change();
            console.log('' + /*@*/this.part.n);
        }
        if (typeof this.row.value === 'string') {
            this.change();
            console.log(/*@*/this.row.value + 1);
        }
        if (typeof this.list[0] === 'string') {
            this.list.reverse();
            console.log(/*@*/this.list[0] + 1);
        }
    }
}
new Box().show();
let held: Value = 'a';
const change = (): void => {
    held = 1;
};
change();
console.log(/*@*/held + 1);
let row: { value: Value } = { value: 'a' as Value };
const replace = (): void => {
    row = { value: 1 };
};
if (typeof row.value === 'string') {
    replace();
    console.log(/*@*/row.value + 1);
}
const list: Value[] = ['a', 1];
if (typeof list[0] === 'string') {
    for (const at of [0]) {
        list[at] = 5;
    }
    console.log(/*@*/list[0] + 1);
}
const record: { a: Value; b: number } = { a: 'x', b: 1 };
if (typeof record.a === 'string') {
    for (const key of ['a', 'b'] as const) {
        record[key] = 5;
    }
    console.log(/*@*/record.a + 1);
}
let sum: Value = 'a';
const lower = (): void => {
    sum = 0;
};
lower();
/*@*/sum += 4;
class Total {
    value: Value = 1;

    count(): void {
        this.value = 2;
        this.other();
        /*@*/this.value++;
    }

    other(): void {
        this.value = '7';
    }
}
new Total().count();
