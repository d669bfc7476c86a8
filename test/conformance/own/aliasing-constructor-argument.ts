// construct: aliasing-constructor-argument
// policy: map-or-reject
class Registry {
    constructor(private readonly names: string[]) {}

    add(name: string): void {
        this.names.push(name);
    }

    count(): number {
        return this.names.length;
    }
}

function main(): void {
    const names = ['a'];
    const registry = new Registry(names);
    registry.add('b');
    names.push('c');
    console.log('' + names.length + registry.count());
}

main();
