// What looks into a missing item throws: the statements below are left out, and who has a function by then calls it.
const kept: (() => number)[] = [];

interface Row {
    v: number;
}

class Keeper {
    private readonly all: Record<string, (() => number)[]> = {};

    on(name: string, read: () => number): number {
        (this.all[name] ??= []).push(read);
        return this.all[name + '!'].length;
    }

    call(name: string): number {
        return this.all[name][0]();
    }
}

function viaItem(rows: Row[]): void {
    kept.push(() => late);
    // says: from here on somebody may call a function that uses `late`
    console.log(/*@*/rows[0].v);
    const late = 3;
}

function viaPattern(rows: Row[]): void {
    kept.push(() => late);
    // says: from here on somebody may call a function that uses `late`
    const /*@*/{ v } = rows[0];
    const late = v;
}

function viaLoop(rows: Row[][]): void {
    kept.push(() => late);
    // says: from here on somebody may call a function that uses `late`
    /*@*/for (const row of rows[0]) {
        console.log(row.v);
    }
    const late = 1;
}

function viaSpread(rows: Row[][]): void {
    kept.push(() => late);
    // says: from here on somebody may call a function that uses `late`
    const late = [/*@*/...rows[0]].length;
}

function viaAssignment(rows: Row[]): void {
    let v = 0;
    kept.push(() => late);
    // says: from here on somebody may call a function that uses `late`
    (/*@*/{ v } = rows[0]);
    const late = v;
}

function first(rows: Row[]): number {
    return rows[0].v;
}

function viaCall(rows: Row[]): void {
    kept.push(() => late);
    // says: this call reaches `late`
    const late = /*@*/first(rows);
}

function viaKeeper(keeper: Keeper): void {
    // says: this call reaches `late`
    const late: number = /*@*/keeper.on('a', () => late);
}

try {
    viaItem([]);
    viaPattern([]);
    viaLoop([]);
    viaSpread([]);
    viaAssignment([]);
    viaCall([]);
    viaKeeper(new Keeper());
} catch (error) {
    console.log('caught');
}
