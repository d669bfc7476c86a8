const list: number[] = [1];
const kept: number[][] = [];
let count = 0;
function keep(): void {
    kept.push(/*@*/list);
    count = 5;
    list.push(2);
}
keep();
console.log(`${kept.length} ${count}`);
