// says: `Class` cannot be used in PHP: PHP has a constant of that name in each class
enum Word {
    /*@*/Class = 1,
}
console.log('' + [1].length);
