const value: unknown = JSON.parse('{"a":1,"rows":[]}');
(/*@*/value as Record<string, number>)['b'] = 2;
delete (/*@*/value as Record<string, number>)['a'];
(/*@*/value as { rows: number[] }).rows.push(1);
console.log(JSON.stringify(value));
