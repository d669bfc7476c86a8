// construct: initial values of fields and defaults of parameters that use variables of the file
// policy: map
let count = 3;
const list = [1, 2, count];

class One {
    private size = count + 1;

    get2(): number {
        return this.size;
    }
}

class Two extends One {
    private more = count * 2 + list.length;

    constructor(public readonly name: string, at: number = count) {
        super();
        this.more += at;
    }

    sum(): number {
        return this.more + this.get2();
    }
}

class Three {
    public static total = 1;
    public items: number[] = [...list, count];

    constructor(public n: number = list.length) {
        Three.total += n;
    }
}

function main(): void {
    count++;
    console.log(`${new One().get2()} ${new Two('x').sum()} ${new Two('x', 1).sum()} ${new Three().items.join()} ${new Three(5).n} ${Three.total}`);
}
main();
