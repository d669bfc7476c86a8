/*@*/function twice(value: string): string;
function twice(value: unknown): unknown {
    return value;
}
class Box {
    n?: number;
}
const key: 'n' = 'n';
const record: Record<string, number> = { a: 1 };
function make(kind: typeof Box): Box {
    return /*@*/new kind();
}
let values = [1];
({ /*@*/values } = { values: [2] });
const box = new Box();
/*@*/delete box.n;
console.log(String(twice('x')) + values.length);
console.log(String(/*@*/box[key]));
