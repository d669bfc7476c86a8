class Box {
    n = 1;
}
const box = new Box();
const text = ['1'].join('');
console.log('' + -/*@*/text);
console.log(JSON.stringify(/*@*/box));
console.log(/*@*/[[1], [2]].join(','));
const copy = { .../*@*/box };
console.log('' + copy.n);
