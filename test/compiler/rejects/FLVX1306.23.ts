const rows: Record<string, string>[] = [{}];
const value: unknown = rows;
console.log(Array.isArray(/*@*/value) ? 'list' : 'other');
console.log(JSON.stringify(/*@*/value));
