// construct: case-differing-names
// policy: map-or-reject
// trap: PHP functions, methods and classes ignore case; variables and constants do not
function load(): string {
    return 'load';
}

function Load(): string {
    return 'Load';
}

class Item {
    public value = 'v';
    public Value = 'V';

    get(): string {
        return 'get';
    }

    Get(): string {
        return 'Get';
    }
}

class ITEM {
    public value = 'other';
}

function main(): void {
    const name = 'n';
    const Name = 'N';
    const item = new Item();
    console.log(load() + Load() + item.value + item.Value + item.get() + item.Get() + new ITEM().value + name + Name);
}

main();
