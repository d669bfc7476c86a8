const text = ['a😀'].join('');
console.log(text.match(/*@*//.+?/g)?.join('|') ?? '');
console.log(text.split(/*@*//x|\W+?/).join('|'));
console.log(text.replace(/*@*//\W+\D+/, (found) => `<${found}>`));
console.log(text.replace(/*@*//\B.+/, (found) => `<${found}>`));
