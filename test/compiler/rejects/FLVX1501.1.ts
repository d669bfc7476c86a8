function append(list: number[]): void {
    /*@*/list.push(1);
}
const list: number[] = [];
append(list);
console.log('' + list.length);
