class Box {
    n = 1;
}
const box = new Box();
class Link {
    next: Link | null = null;
}
class Small {
    n = 1;
}
class Large extends Small {
    m = 2;
}
const small: Small = new Large();
const text = ['1'].join('');
console.log('' + -/*@*/text);
console.log(JSON.stringify(/*@*/new Link()));
console.log(JSON.stringify(/*@*/small));
console.log(/*@*/[[1], [2]].join(','));
const copy = { .../*@*/box };
console.log('' + copy.n);
