// says: it is used as a value
// says: it is used as a value
// says: it is used as a value
// says: it is no literal
const WORD = /\w+/;
const held: unknown = /*@*/WORD;
class Base {
    protected readonly mark = /*@*//a/;
}
class Derived extends Base {
    protected override readonly mark = /*@*//b/;

    has(text: string): boolean {
        return /*@*/this.mark.test(text);
    }
}
console.log(typeof held, new Derived().has('b'), WORD.test('x'));
