function find(list: number[]): number {
    /*@*/outer: for (const a of list) {
        for (const b of list) {
            if (a < b) {
                break outer;
            }
        }
    }
    return list.length;
}
console.log('' + find([1, 2]));
