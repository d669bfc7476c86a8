// construct: regex-lookbehind-negative
// policy: reject
function main(): void {
    console.log('a1b2'.replace(/(?<!a)\d/, '#')); // refused here
}

main();
