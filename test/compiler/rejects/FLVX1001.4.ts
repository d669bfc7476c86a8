class Box {
    /*@*/get value(): number {
        return 1;
    }
}
console.log('' + new Box().value);
