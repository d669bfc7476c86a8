function last(): number {
    for (const n of [1, 2]) {
        try {
            console.log('' + n);
        } finally {
            /*@*/continue;
        }
    }
    return 0;
}
console.log('' + last());
