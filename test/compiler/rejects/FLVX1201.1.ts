const read = /*@*/parseInt;
console.log('' + read('5'));
