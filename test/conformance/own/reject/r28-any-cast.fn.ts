// construct: any-cast
// policy: reject
function main(): void {
    const text: string = 'abc';
    console.log('' + (text as any).length); // refused here
}

main();
