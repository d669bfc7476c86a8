// construct: error-cause
// policy: map-or-reject
function main(): void {
    try {
        try {
            throw new Error('inner');
        } catch (error) {
            throw new Error('outer', { cause: error });
        }
    } catch (error) {
        if (error instanceof Error) {
            console.log(error.message + ' <- ' + (error.cause instanceof Error ? error.cause.message : '?'));
        }
    }
}

main();
