// construct: ts-ignore
// policy: reject
// no-run: yes
function main(): void {
    const text: string = 'abc';
    // @ts-ignore refused here
    const n: number = text;
    console.log('' + (n + 1));
}

main();
