// An interface that becomes one of PHP's is there once; of others there may be several declarations.
interface /*@*/Named {
    name: string;
}
interface /*@*/Named {
    show(): string;
}
class Plain implements Named {
    name = 'a';
    show(): string {
        return this.name;
    }
}
interface Row {
    id: number;
}
interface Row {
    text: string;
}
const row: Row = { id: 1, text: 'x' };
const named: Named = new Plain();
console.log(named.show() + row.text);
