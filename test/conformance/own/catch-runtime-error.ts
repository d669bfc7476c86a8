// construct: catch-runtime-error
// policy: map
// trap: a PHP TypeError is an \Error, not an \Exception; JS errors are all instanceof Error
function main(): void {
    const rows: { name: string }[] = [];
    try {
        console.log(rows[0].name);
    } catch (error) {
        console.log((error instanceof Error ? 'error ' : 'other') + (error instanceof TypeError ? 'type' : 'other'));
    }
    try {
        'x'.repeat(-1);
        console.log('no');
    } catch (error) {
        console.log(error instanceof RangeError ? 'range' : 'other');
    }
    try {
        throw new TypeError('wrong');
    } catch (error) {
        console.log((error instanceof TypeError ? 'type ' : '') + (error as Error).message + (error as Error).name);
    }
}

main();
