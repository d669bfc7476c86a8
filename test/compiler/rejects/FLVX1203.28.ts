const at = 'b'.search(/*@*//x*/);
console.log('' + at);
