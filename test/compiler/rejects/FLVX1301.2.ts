const text = '1';
console.log(/*@*/JSON.parse(text) === 1 ? 'one' : 'other');
console.log(1 === /*@*/JSON.parse(text) ? 'one' : 'other');
