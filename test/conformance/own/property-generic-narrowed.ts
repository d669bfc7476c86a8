// construct: property-generic-narrowed
// policy: map
// trap: TypeScript does not see that another object of a generic class may be the same
class Cell<T> {
    value: T | null = null;

    set(value: T): void {
        this.value = value;
    }
}

function run(one: Cell<string>, other: Cell<string>): string {
    one.value = null;
    other.set('late');
    return 'x ' + one.value;
}

const cell = new Cell<string>();
console.log(run(cell, cell));
