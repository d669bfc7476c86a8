// construct: switch
// policy: map
function label(status: number): string {
    switch (status) {
        case 0:
            return 'off';
        case 1:
        case 2:
            return 'on';
        default:
            return 'unknown';
    }
}

function kind(name: string): string {
    let result = '';
    switch (name) {
        case 'a':
            result = 'first';
            break;
        case 'b': {
            const inner = 'second';
            result = inner;
            break;
        }
        default:
            result = 'other';
            break;
    }
    return result;
}

function main(): void {
    console.log(label(0) + label(1) + label(2) + label(3));
    console.log(kind('a') + kind('b') + kind('c'));
}

main();
