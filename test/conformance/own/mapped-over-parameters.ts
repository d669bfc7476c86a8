// policy: map
// A mapped type over a type parameter is a record, whatever the parameter is.

interface Fields {
    email: string;
    age: number;
}
class Form<T> {
    values: { [P in keyof T]?: T[P] } = {};

    set<K extends keyof T>(key: K, value: T[K]): void {
        this.values[key] = value;
    }

    text(): string {
        return JSON.stringify(this.values);
    }
}
const form = new Form<Fields>();
console.log(`${form.values.email} ${form.text()}`);
form.set('email', 'x');
form.set('age', 3);
console.log(`${form.values.email} ${form.text()}`);

function show<T>(value: Partial<T>): string {
    return JSON.stringify(value);
}
console.log(show<Fields>({}) + show<Fields>({ age: 1 }));

function pick<T, K extends keyof T>(from: T, keys: K[]): Partial<T> {
    const out: Partial<T> = {};
    for (const key of keys) {
        out[key] = from[key];
    }
    return out;
}
console.log(JSON.stringify(pick({ a: 1, b: 'x' }, ['b'])) + JSON.stringify(pick({ a: 1, b: 'x' }, [])));

function called(make: <T, U>(one: T, other: U) => Partial<T & U>): string {
    const made = make({ a: 1, b: 'x' }, { c: true });
    return `${made.a} ${made.b} ${made.c}`;
}
console.log(called(() => ({})));
