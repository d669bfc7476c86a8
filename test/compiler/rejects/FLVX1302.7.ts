// says: the function may put something else in
// says: the function may put something else in
// says: a class declares the field narrower than the one it extends
// says: what it holds may be replaced
// says: build a value of that type
// says: write `as Level` where it surely is one of its values
function add(list: (string | number)[]): void {
    list.push(1);
}
function set(row: { rows: { value: string | null }[] }): void {
    row.rows[0]!.value = null;
}
class Field {
    constructor(public value: string | number) {}
}
class Text extends Field {
    override value: string = '';
}
class Box<T> {
    constructor(public value: T) {}
}
interface Show {
    show(value: string | number): string;
}
enum Level {
    Low,
    High,
}
const texts: string[] = [];
add(/*@*/texts);
const rows = { rows: [{ value: 'a' }] };
set(/*@*/rows);
const field: Field = new Text('a');
field.value = /*@*/5;
const text = new Box('a');
const box: Box<string | number> = /*@*/text;
box.value = 5;
const shown: Show = {
    /*@*/show(value: string): string {
        return value + 1;
    },
};
const level: Level = /*@*/texts.length;
console.log(texts[0]! + 1 + rows.rows[0]!.value + text.value + shown.show(5) + level);
console.log(Level[level]);
