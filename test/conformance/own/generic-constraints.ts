// policy: map
// What takes the place of a type parameter is what the parameter extends.
interface Row {
    id: string;
    size: number;
}

class Node {
    constructor(readonly id: string) {}
}

class Tunnel extends Node {}

function idsOf<T extends { id: string }>(values: T[], other?: T): string {
    return values.map((one) => one.id).join() + (other === undefined ? '' : '+' + other.id);
}

function idOf<T extends Node>(value: T): string {
    return value.id;
}

function applied<T extends (size: number) => number>(change: T): number {
    return change(1);
}

const rows: Row[] = [{ id: 'a', size: 1.5 }];
console.log(idsOf(rows) + ' ' + idsOf(rows, rows[0]!) + ' ' + idsOf<Row>([]));
console.log(idOf(new Tunnel('t')) + ' ' + idOf<Node>(new Node('n')));
console.log(applied((size) => size + 1.5));
