// construct: immediately-called
// policy: map-or-reject
function main(): void {
    const value = ((n: number): number => n * 2)(21);
    console.log('' + value);
    const built = (() => {
        const parts: string[] = [];
        for (let i = 0; i < 3; i++) {
            parts.push('p' + i);
        }
        return parts.join('-');
    })();
    console.log(built);
    (function (): void {
        console.log('function ' + value);
    })();
}

main();
