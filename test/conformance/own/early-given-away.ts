// policy: map
// A function that names what its own call or `new` gives, within a function: whoever gets it keeps it.
type Listener = (text: string) => void;

class Bus {
    private listeners: Listener[] = [];
    readonly removed: string[] = [];

    on(name: string, listener: Listener): () => void {
        if (name === '') {
            throw new RangeError('no name');
        }
        this.listeners.push(listener);
        return () => {
            this.removed.push(name);
            this.listeners = this.listeners.filter((one) => one !== listener);
        };
    }

    emit(text: string): void {
        for (const listener of [...this.listeners]) {
            listener(text);
        }
    }
}

class Timer {
    left = 2;

    constructor(private readonly done: () => void) {
        if (this.left < 0) {
            throw new RangeError('no time');
        }
        this.reset();
    }

    private reset(): void {
        this.left = 3;
    }

    tick(): void {
        this.left--;
        if (this.left === 0) {
            this.done();
        }
    }
}

function once(bus: Bus): string[] {
    const heard: string[] = [];
    const off = bus.on('first only', (text) => {
        heard.push(text);
        off();
    });
    bus.emit('first');
    bus.emit('second');
    return heard;
}

function timed(): string {
    let text = '';
    const timer: Timer = new Timer(() => {
        text += 'done at ' + timer.left;
    });
    for (let at = 0; at < 4; at++) {
        timer.tick();
    }
    return text;
}

function parsed(text: string): string {
    const show = (): string => word + '!';
    let word = 'none';
    try {
        word = JSON.parse(text) as string;
    } catch (error) {
        word = 'wrong';
    }
    return show();
}

const bus = new Bus();
console.log(once(bus).join(), bus.removed.join(), timed());
console.log(parsed('"a"'), parsed('{'));
try {
    const off = bus.on('', () => off());
    off();
} catch (error) {
    console.log('caught');
}
