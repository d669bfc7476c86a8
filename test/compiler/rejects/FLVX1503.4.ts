// An assignment is done when its right side has run, and an operator may put a list into a place too.
function assigned(): void {
    const row: Record<string, number> = { id: 0 };
    const all: Record<string, number>[] = [];
    row['id'] = all.push(/*@*/row);
    console.log(JSON.stringify(all));
}
function filled(): void {
    const list = [1];
    let cached: number[] | null = null;
    cached ??= /*@*/list;
    list.push(5);
    console.log(cached.join());
}

// Callbacks of the library run several times.
function each(): void {
    const list: number[] = [];
    const held: number[][] = [];
    [1, 2].forEach((n) => {
        list.push(n);
        held.push(/*@*/list);
    });
    console.log(JSON.stringify(held));
}
function mapped(): number[][] {
    const list: number[] = [];
    return [1, 2].map((n) => {
        list.push(n);
        return /*@*/list;
    });
}

// What a `return` hands on may be changed before it leaves.
function left(): [number[], number] {
    const list = [1];
    return [/*@*/list, list.push(2)];
}
function leftByCall(): [number[], number] {
    const list = [1];
    const add = (): number => list.push(2);
    return [/*@*/list, add()];
}

// Another value right behind is none if something may come between.
function thrower(n: number): void {
    if (n > 0) {
        throw new Error('x');
    }
}
function caught(): void {
    const out: number[][] = [];
    let row = [1];
    try {
        out.push(/*@*/row);
        thrower(1);
        row = [];
    } catch (error) {
        row.push(7);
    }
    console.log(JSON.stringify(out));
}
function captured(): void {
    const out: number[][] = [];
    let row = [1];
    const add = (): void => {
        row.push(9);
    };
    {
        out.push(/*@*/row);
        add();
        row = [];
    }
    console.log(JSON.stringify(out) + row.length);
}
function twice(): void {
    const out: number[][] = [];
    const counts: number[] = [];
    let row = [1];
    {
        counts.push(out.push(/*@*/row), row.push(2));
        row = [];
    }
    console.log(JSON.stringify(out) + counts.join() + row.length);
}
function beside(): void {
    const list = [1];
    const alias = /*@*/list,
        length = list.push(5);
    console.log(alias.length + ' ' + length);
}

assigned();
filled();
each();
console.log(JSON.stringify([mapped(), left(), leftByCall()]));
caught();
captured();
twice();
beside();
