function pattern(): RegExp {
    return /*@*//a/;
}
console.log('' + (pattern() === null));
