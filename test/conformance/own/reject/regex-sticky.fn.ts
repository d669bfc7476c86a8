// construct: regex-sticky
// policy: reject
function main(): void {
    const word = /a/y; // refused here
    console.log('' + word.test('aa') + word.test('aa') + word.test('aa'));
}

main();
