console.log(/*@*//^.$/.test('x') ? 'yes' : 'no');
