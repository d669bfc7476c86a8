class Box {
    get(): number {
        return 1;
    }

    /*@*/GET(): number {
        return 2;
    }
}
console.log('' + new Box().GET());
