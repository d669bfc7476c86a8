// says: write `made.a == null` for both
type Text = string | null | undefined;
interface Row {
    a?: Text;
}
function make<V>(a: V): { a: V } {
    return { a };
}
const made: Row = make<Text>(undefined);
console.log(/*@*/made.a === undefined ? 'undefined' : 'null or a text');
