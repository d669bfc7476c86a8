// construct: magic-method-names
// policy: map-or-reject
// trap: methods that begin with two underscores are magic in PHP
class Magic {
    __get(name: string): string {
        return 'get ' + name;
    }

    __call(name: string): string {
        return 'call ' + name;
    }

    __toString(): string {
        return 'text';
    }

    __destruct(): string {
        return 'destruct';
    }
}

function __autoload(name: string): string {
    return 'auto ' + name;
}

function main(): void {
    const magic = new Magic();
    console.log(magic.__get('a') + magic.__call('b') + magic.__toString() + magic.__destruct() + __autoload('z'));
}

main();
