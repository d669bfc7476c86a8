const list = [1];
list[/*@*/'0'] = 2;
list[/*@*/'0'] += 2;
console.log(list.join());
const text = 'abc';
console.log(text[/*@*/'charAt'](1));
