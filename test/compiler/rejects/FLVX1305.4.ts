const note = (at: number): string | undefined => (at > 0 ? 'x' : undefined);
const notes = Object.fromEntries(/*@*/[['a', note(0)]]);
console.log(Object.keys(notes).length);
