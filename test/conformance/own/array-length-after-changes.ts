// construct: array-length-after-changes
// policy: map-or-reject
// trap: writing past the end and setting length
function main(): void {
    const list: Array<number | undefined> = [1, 2];
    list[4] = 5;
    console.log('' + list.length + (list[3] === undefined) + list.join('-'));
    list.length = 1;
    console.log('' + list.length + list.join('-'));
    const texts = ['a'];
    texts[texts.length] = 'b';
    console.log(texts.join('') + texts.length);
}

main();
