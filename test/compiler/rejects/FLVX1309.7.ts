const list: string[] = [];
console.log(list[1] + /*@*/(list[2] + list[3]));
