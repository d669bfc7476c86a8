// construct: functions that use what is declared below them, called after it
// policy: map
class Registry {
    private readonly makers: Record<string, () => string> = {};

    add(name: string, make: () => string): void {
        this.makers[name] = make;
    }

    run(name: string): string {
        const make = this.makers[name];
        return make === undefined ? 'none' : make();
    }
}
const registry = new Registry();
registry.add('limit', () => `limit ${LIMIT}`);
registry.add('item', () => new Item('x').label());
registry.add('level', () => `level ${Level.High}`);

function describe(): string {
    return `${prefix}-${LIMIT}`;
}
function later(): () => string {
    return () => suffix + describe();
}
const build = later();
const lengths = ['a', 'bb'].map((text) => text.length).join(',');

const LIMIT = 5;
let prefix = 'p';
class Item {
    constructor(private readonly name: string) {}
    label(): string {
        return this.name + suffix;
    }
}
enum Level {
    Low,
    High,
}
const suffix = '!';

console.log(registry.run('limit'), registry.run('item'), registry.run('level'), registry.run('other'));
console.log(build(), lengths);
prefix = 'q';
console.log(describe());

function outer(): number[] {
    const read = (): number => sum;
    const steps: Array<() => number> = [read];
    let sum = 3;
    sum += 1;
    return steps.map((step) => step() + read());
}
console.log(outer().join(','));

// A function that nobody has yet is none of those that may be called here.
function unheld(): number {
    return below;
}
const held = [(): number => 1];
console.log(held[0]!());
const below = 4;
console.log(unheld());
