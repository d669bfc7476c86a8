// construct: tagged-template
// policy: map-or-reject
function tag(parts: TemplateStringsArray, ...values: number[]): string {
    return parts.join('|') + values.join(',');
}
function main(): void {
    console.log(tag`a${1}b${2}c`);
}

main();
