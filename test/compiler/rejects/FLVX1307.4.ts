const rows = [[1], [2]];
console.log('' + /*@*/rows.indexOf([1]));
const calls = [(): number => 1];
console.log(calls.includes(() => 1) ? 'x' : 'y');
