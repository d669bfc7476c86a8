// place: 2:17
const list = [1, , 2];
console.log('' + list.length);
