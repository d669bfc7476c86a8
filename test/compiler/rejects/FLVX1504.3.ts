// A copy of a list holds the same items.
type Row = { n: number };
class Popped {
    rows: Row[] = [{ n: 1 }];

    last(): Row | undefined {
        return [.../*@*/this.rows].pop();
    }

    bump(): void {
        this.rows[0]!.n++;
    }
}
class Iterated {
    rows: Row[] = [{ n: 1 }];

    all(): Row[] {
        return [.../*@*/this.rows.values()];
    }

    bump(): void {
        this.rows[0]!.n++;
    }
}
class Paired {
    rows: Record<string, Row> = { a: { n: 1 } };

    first(): Row {
        return Object.entries(/*@*/this.rows)[0]![1];
    }

    bump(): void {
        this.rows['a']!.n++;
    }
}
class Looped {
    rows: Record<string, Row> = { a: { n: 1 } };

    text(): string {
        let text = '';
        for (const [key, row] of Object.entries(/*@*/this.rows)) {
            this.bump();
            text += key + row.n;
        }
        return text;
    }

    bump(): void {
        this.rows['a']!.n++;
    }
}
class Joined {
    rows: Row[] = [{ n: 1 }];

    text(): string {
        return [.../*@*/this.rows, this.bump()].map((row) => row.n).join();
    }

    bump(): Row {
        this.rows[0]!.n++;
        return { n: 9 };
    }
}
class Destructured {
    state = { list: [1], row: { n: 1 } };

    text(): string {
        const { list, row } = /*@*/this.state;
        this.bump();
        return list.length + ' ' + row.n;
    }

    bump(): void {
        this.state.list.push(1);
        this.state.row.n++;
    }
}
const popped = new Popped();
const iterated = new Iterated();
const paired = new Paired();
const kept = [popped.last(), ...iterated.all(), paired.first()];
popped.bump();
iterated.bump();
paired.bump();
console.log(kept.map((row) => row?.n ?? 0).join() + new Looped().text() + new Joined().text() + new Destructured().text());
