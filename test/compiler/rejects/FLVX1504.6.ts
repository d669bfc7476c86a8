interface Named {
    n: number;
}
interface Listed {
    n: number;
    list?: number[];
}
class Store {
    private full = { n: 1, list: [1] };
    private rows = [{ n: 1, list: [1] }];

    one(): Listed {
        return { ...(/*@*/this.full as Named), n: 2 };
    }

    all(): Listed[] {
        return /*@*/this.rows.map((row: Named) => ({ ...row, n: 2 }));
    }

    add(): void {
        this.full.list.push(7);
        this.rows[0]!.list.push(7);
    }
}
const store = new Store();
const before = [store.one(), ...store.all()];
store.add();
console.log(before.map(({ list }) => list?.join(' ') ?? '').join(', '));
