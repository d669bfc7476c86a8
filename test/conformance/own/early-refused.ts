// policy: map
// A function that names what its own call gives: what the call refuses before it does anything with it, it has not
// kept, wherever that is thrown, and what is caught on the way leaves nothing out.
type Listener = (text: string) => void;

function check(name: string): void {
    if (name === '') {
        throw new RangeError('no name');
    }
}

class Bus {
    private readonly all: Record<string, Listener[]> = {};

    on(name: string, listener: Listener): () => void {
        check(name);
        if (!(name in this.all)) {
            this.all[name] = [];
        }
        this.all[name].push(listener);
        return () => {
            this.all[name] = this.all[name].filter((one) => one !== listener);
        };
    }

    emit(name: string, text: string): void {
        for (const listener of [...(this.all[name] ?? [])]) {
            listener(text);
        }
    }
}

function isNamed(name: string): boolean {
    try {
        check(name);
        return true;
    } catch (error) {
        return false;
    }
}

function heard(bus: Bus): string[] {
    const texts: string[] = [];
    const off = bus.on('a', (text) => {
        texts.push(`first ${text}`);
        off();
    });
    const offToo = bus.on('a', (text) => {
        texts.push(`second ${text}`);
        offToo();
    });
    bus.emit('a', 'one');
    bus.emit('a', 'two');
    return texts;
}

const kept: (() => string)[] = [];

function keep(name: string): void {
    kept.push(() => late);
    const found = isNamed(name);
    const late = `${name} ${found}`;
}

console.log(heard(new Bus()).join(', '));
keep('');
keep('b');
console.log(kept.map((read) => read()).join(', '));
try {
    new Bus().on('', (text) => console.log(text));
} catch (error) {
    console.log('refused');
}
