function append(list: number[], extra: number[]): number {
    /*@*/list.push(1);
    list = extra;
    return list.length;
}
const list: number[] = [];
console.log('' + append(list, [1]) + list.length);
