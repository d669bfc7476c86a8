// construct: ts-expect-error
// policy: reject
// no-run: yes
function main(): void {
    const text: string = 'abc';
    // @ts-expect-error refused here
    const n: number = text;
    console.log('' + (n + 1));
}

main();
