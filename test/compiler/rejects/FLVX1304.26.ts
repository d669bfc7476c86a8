// What was not given is undefined in `unknown`: next to null it cannot be told apart.
interface Note {
    text?: unknown;
}
const note: Note = {};
const none: Note = { text: null };
const all = [none.text, null, undefined];
console.log(typeof /*@*/note.text);
console.log(/*@*/all[1] === null ? 'null' : 'other');
let later: unknown;
console.log(typeof /*@*/later);
