// construct: regex-constructor
// policy: reject
function main(): void {
    const pattern: string = 'a+';
    console.log('' + new RegExp(pattern).test('caat')); // refused here
}

main();
