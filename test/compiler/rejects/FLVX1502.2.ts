const EMPTY: number[] = [];
class Shared {
    items: number[] = EMPTY;

    add(n: number): number {
        return /*@*/this.items.push(n);
    }
}

function numbered(): void {
    const rows: Record<number, number[]> = { 1: [1] };
    const copy = { ...rows };
    /*@*/copy[1]!.push(5);
    console.log(JSON.stringify(rows));
}
function taken(): void {
    const row = [1];
    const rows = [row];
    const last = rows.pop()!;
    /*@*/last.push(2);
    console.log('' + row.length);
}
function filled(): void {
    const list = [1, 2];
    const same = list.fill(0);
    /*@*/same.push(9);
    console.log('' + list.length);
}

console.log(new Shared().add(1) + ' ' + new Shared().add(1));
numbered();
taken();
filled();
