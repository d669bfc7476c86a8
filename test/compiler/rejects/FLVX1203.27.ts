const MARKS = { word: /*@*//\w/ };
const held: unknown = MARKS;
console.log(typeof held, /*@*/MARKS.word.test('a'));
