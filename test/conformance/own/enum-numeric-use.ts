// construct: enum-numeric-use
// policy: map
enum Bit { None, Read, Write = 4, Admin }

class User {
    constructor(public readonly name: string, private readonly right: Bit = Bit.Read) {}

    can(right: Bit): boolean {
        return this.right >= right;
    }
}

const DEFAULTS: Record<string, Bit> = { guest: Bit.None, staff: Bit.Write };

function name(bit: Bit): string {
    switch (bit) {
        case Bit.None:
            return 'none';
        case Bit.Read:
            return 'read';
        default:
            return 'more' + bit;
    }
}

function main(): void {
    console.log(name(Bit.None) + name(Bit.Read) + name(Bit.Admin));
    console.log('' + new User('a').can(Bit.Write) + new User('b', Bit.Admin).can(Bit.Write));
    console.log('' + (Bit.Write + Bit.Read) + DEFAULTS['staff'] + (DEFAULTS['guest'] === Bit.None));
    console.log([Bit.Admin, Bit.None].join(',') + `${Bit.Write}`);
}

main();
