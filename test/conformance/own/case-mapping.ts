// construct: case-mapping
// policy: map-or-reject
// trap: strtolower works on bytes; ß has no single upper case letter; the final sigma
function main(): void {
    console.log('straße'.toUpperCase() + ' ' + 'ÄÖÜ'.toLowerCase() + ' ' + 'ΑΣ'.toLowerCase());
    console.log('İ'.toLowerCase().length + ' ' + 'ﬁ'.toUpperCase() + ' ' + 'ǆ'.toUpperCase() + ' ' + 'ÿ'.toUpperCase());
    console.log('i'.toUpperCase() + 'I'.toLowerCase() + ' ' + 'привет'.toUpperCase() + ' ' + 'MIXED 123 Case'.toLowerCase());
}

main();
