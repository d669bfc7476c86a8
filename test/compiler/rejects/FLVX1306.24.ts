// Nothing is left that a type names: an empty record, or keys of which it says nothing.
const row = { id: 1 };
const { id, ...rest } = row;
console.log(id + JSON.stringify(/*@*/rest));
