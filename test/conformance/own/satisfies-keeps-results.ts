// policy: map
// `satisfies` a function without result: the function still gives its own.

type Listener = (text: string) => void;
const first = ((text) => text.substring(0, 1)) satisfies Listener;
const table = { log: (text) => text + '!' } satisfies Record<string, Listener>;
console.log(first('abc') + table.log('x'));
