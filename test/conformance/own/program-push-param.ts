// construct: program-push-param
// policy: map
function add(list: number[], x: number): void {
    list.push(x);
}
function main(): void {
    const list: number[] = [1, 2];
    add(list, 3);
    add(list, 4);
    console.log(list.join(','));
    console.log('' + list.length);
}
main();
