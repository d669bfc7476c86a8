// construct: reserved-local-names
// policy: map
// trap: PHP reserved words are fine as variable names, except $this
function echo2(print: string, list: string[]): string {
    return print + list.length;
}

function main(): void {
    const array = ['a'];
    const echo = 'e';
    const empty = '';
    const list = ['l'];
    const match = 'm';
    const fn = 'f';
    const global = 'g';
    const isset = true;
    const unset = false;
    const use = 'u';
    const namespace = 'n';
    const abstract = 'ab';
    const foreach = 'fe';
    const elseif = 'ei';
    const and = 'and';
    const or = 'or';
    const xor = 'xor';
    const clone = 'c';
    const self = 's';
    const parent = 'p';
    const string = 'str';
    const int = 1;
    const float = 1.5;
    const die = 'd';
    const exit = 'x';
    const goto = 'go';
    console.log(array.join('') + echo + empty + list.join('') + match + fn + global + isset + unset + use + namespace);
    console.log(abstract + foreach + elseif + and + or + xor + clone + self + parent + string + int + float + die + exit + goto);
    console.log(echo2('p', list));
}

main();
