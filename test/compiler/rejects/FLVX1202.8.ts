const list = [1, 2];
/*@*/list.length = 1;
const error = new Error('x');
/*@*/error.message = 'y';
const record: Record<string, number> = {};
console.log(/*@*/'toString' in record ? 'x' : 'y');
