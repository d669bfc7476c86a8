// construct: string-escapes
// policy: map
// trap: escapes must be printed from the value of the string, not from its source text
function quote(text: string): string {
    return '"' + text.replaceAll('\\', '\\\\').replaceAll('"', '\\"') + '"';
}

function main(): void {
    console.log(quote('a"b\\c'));
    console.log('length ' + '\\'.length + ' ' + '\n'.length + ' ' + '\''.length + ' ' + '\u00e9'.length);
    console.log('ends with a backslash \\');
    console.log("ends with a dollar $");
    console.log(`template \` \${x} $5 {$y} \\ \u0041`);
    console.log('nul [' + '\0'.length + '] bell ' + '\x07'.length + ' esc ' + '\x1b'.length + ' del ' + '\x7f'.length);
    console.log('\r\n'.length + ' ' + '\v\f\b'.length);
    console.log('line one \
continued');
}

main();
