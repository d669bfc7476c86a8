// says: it looks behind
// says: a group has a name
// says: a group adds to what `split` gives
// says: it can match nothing
// says: a backspace
console.log('a1'.replace(/*@*//(?<!a)\d/, '#'));
console.log('a1'.replace(/*@*//(?<letter>a)/, '#'));
console.log('a1'.split(/*@*//(\d)/).join());
console.log('a1'.split(/*@*//\d*/).join());
console.log('a1'.replace(/*@*//[\b]/, '#'));
