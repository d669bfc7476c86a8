// policy: map
// Records whose keys are numbers stay records, in each other too.

const rows: { [id: number]: { [place: number]: string[] } } = { 0: {}, 1: { 0: [] } };
console.log(JSON.stringify(rows), JSON.stringify({ rows, first: rows[0] ?? {} }));
const names: Record<number, Record<string, number>> = { 0: { '0': 1 }, 1: {} };
console.log(JSON.stringify(names), JSON.stringify([names]));
