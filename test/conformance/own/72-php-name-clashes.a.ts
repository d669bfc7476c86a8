// construct: php-name-clashes
// policy: map-or-reject
// trap: list, match, fn, String and built-in functions are taken in PHP
function list(items: string[]): string {
    return items.join('+');
}

function match(text: string): string {
    return 'match ' + text;
}

function strlen(text: string): number {
    return text.length * 100;
}

class String2 {
    print(): string {
        return 'print';
    }

    list(): string {
        return 'list';
    }
}

function main(): void {
    console.log(list(['a', 'b']) + match('x') + strlen('abc'));
    const item = new String2();
    console.log(item.print() + item.list());
}

main();
