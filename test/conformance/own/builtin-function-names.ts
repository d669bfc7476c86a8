// construct: builtin-function-names
// policy: map-or-reject
// trap: redeclaring a built-in function is fatal; function names ignore case
function count(list: string[]): number {
    return list.length;
}

function date(text: string): string {
    return 'date ' + text;
}

function Trim(text: string): string {
    return '<' + text + '>';
}

function str_contains(text: string): string {
    return 'contains ' + text;
}

function array_find(text: string): string {
    return 'find ' + text;
}

function log(text: string): string {
    return 'log ' + text;
}

function main(): void {
    console.log('' + count(['a', 'b']) + date('x') + Trim('t') + str_contains('q') + array_find('z') + log('l'));
}

main();
