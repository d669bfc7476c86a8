// construct: regex-last-index
// policy: reject
function main(): void {
    const word = /a/g;
    word.lastIndex = 2; // refused here
    console.log('' + word.test('aa'));
}

main();
