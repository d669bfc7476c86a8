// construct: switch-returns-nothing
// policy: map
// trap: a switch over unions without default; blocks with their own constants; nested switches
type Kind = 'a' | 'b' | 'c';

function outer(kind: Kind, n: number): string {
    let text = kind + ':';
    switch (kind) {
        case 'a':
            switch (n) {
                case 1:
                    text += 'one';
                    break;
                default:
                    text += 'many';
                    break;
            }
            text += '!';
            break;
        case 'b': {
            const half = n / 2;
            text += half;
            break;
        }
    }
    return text;
}

function main(): void {
    console.log(outer('a', 1) + ' ' + outer('a', 2) + ' ' + outer('b', 3) + ' ' + outer('c', 1));
}

main();
