console.log(/*@*//x{65536}/.test('x') ? 'yes' : 'no');
console.log(/*@*//x{2,70000}/.test('x') ? 'yes' : 'no');
