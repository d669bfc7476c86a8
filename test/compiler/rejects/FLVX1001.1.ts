function /*@*/*numbers() {
    return 1;
}
console.log('' + (numbers() === null));
