// construct: changes-put-back-text
// policy: map
// trap: the key is worked out of a text, and is the same each time
function f(words: string[]): string { const map: Record<string, string[]> = {};
for (const w of words) { const list = map[w.trim().charAt(0).toUpperCase()] ?? []; list.push(w); map[w.trim().charAt(0).toUpperCase()] = list;
  let more = map[`${w.length}`]; if (!more) { more = []; map[`${w.length}`] = more; } more.push('m' + w); }
return JSON.stringify(map); }
console.log(f(['a', ' b', 'ab']));
