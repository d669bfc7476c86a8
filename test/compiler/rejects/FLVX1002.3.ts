// A name that JavaScript does not have either is no lack of the library.
// says: Cannot find name 'totl'. Did you mean 'total'?
const total = 1;
console.log(/*@*/totl);
