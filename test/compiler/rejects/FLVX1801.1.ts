class Box {
    /*@*/__get(): number {
        return 1;
    }
}
console.log('' + new Box().__get());
