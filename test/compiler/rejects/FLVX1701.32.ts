class Rows extends /*@*/Array<number> {}
console.log('' + new Rows().length);
