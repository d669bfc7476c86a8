// says: a test
// says: a test
const texts = ['0', 'a', ''];
console.log(texts.filter(/*@*/String).length);
console.log(texts.some(/*@*/Number));
