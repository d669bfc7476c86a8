// construct: main-is-an-ordinary-name
// policy: map
function helper(main: string): string {
    return 'helper ' + main;
}

class Main {
    main(): string {
        return 'method';
    }
}

function main(): void {
    console.log(helper('arg') + new Main().main());
}

main();
