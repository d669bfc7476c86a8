// construct: catch-runtime-error
// policy: map-or-reject
// trap: a PHP TypeError is an \Error, not an \Exception; JS errors are all instanceof Error
function main(): void {
    const nothing = JSON.parse('null') as { name: string };
    try {
        console.log(nothing.name);
    } catch (error) {
        console.log(error instanceof Error ? 'error' : 'other');
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
