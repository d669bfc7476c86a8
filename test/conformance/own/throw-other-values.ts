// construct: throw-other-values
// policy: map-or-reject
// trap: PHP throws objects only
function main(): void {
    try {
        throw 'text';
    } catch (error) {
        console.log(typeof error === 'string' ? 'string ' + error : 'other');
    }
    try {
        throw { code: 5 };
    } catch (error) {
        console.log('' + (error as { code: number }).code);
    }
}

main();
