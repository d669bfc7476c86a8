// construct: loose-inequality
// policy: reject
function main(): void {
    const a: unknown = '1';
    const b: unknown = 1;
    console.log(a != b ? 'different' : 'same'); // refused here
}

main();
