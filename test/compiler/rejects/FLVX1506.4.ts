const row: { list: number[] | false } = { list: JSON.parse('false') as false };
(/*@*/row.list ||= []).push(1);
console.log(JSON.stringify(row));
