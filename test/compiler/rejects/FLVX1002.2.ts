interface Row {
    note?: string;
}
class Box {
    name?: string;
    row: Row = {};
    all?: Row[];

    clear(): void {
        this.name = undefined;
        /*@*/this.row.note = undefined;
    }
}
const box = new Box();
const row: Row = { note: 'x' };
/*@*/row.note = undefined;
const /*@*/made: Row = { note: undefined };
box.clear();
/*@*/box.name = null;
console.log((row.note ?? made.note ?? box.name) + '');
