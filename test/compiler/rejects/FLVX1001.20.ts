const places = /*@*/Array(3);
console.log('');
