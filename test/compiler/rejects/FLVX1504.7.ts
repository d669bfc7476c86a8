class Store {
    private list = [1];
    private rows = [[1]];

    all(): readonly number[] {
        return /*@*/this.list;
    }

    first(): readonly number[] {
        return /*@*/this.rows[0]!;
    }

    change(): void {
        this.rows[0]![0]! += 4;
        for (this.list[0] of [5]) {
            break;
        }
    }
}
const store = new Store();
const list = store.all();
const first = store.first();
store.change();
console.log(list.join() + first.join());
