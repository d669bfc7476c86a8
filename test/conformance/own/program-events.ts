// construct: program-events
// policy: map
type Listener = (name: string, value: number) => void;

class Emitter {
    private readonly listeners: Record<string, Listener[]> = {};
    private count = 0;

    on(name: string, listener: Listener): this {
        const known = this.listeners[name] ?? [];
        this.listeners[name] = [...known, listener];
        return this;
    }

    emit(name: string, value: number): number {
        const called = this.listeners[name] ?? [];
        for (const listener of called) {
            listener(name, value);
            this.count++;
        }
        return called.length;
    }

    total(): number {
        return this.count;
    }
}

class Recorder {
    private lines: string[] = [];

    constructor(private readonly prefix: string) {}

    listener(): Listener {
        return (name, value) => {
            this.lines.push(this.prefix + name + value);
        };
    }

    text(): string {
        return this.lines.join(',');
    }
}

function main(): void {
    const emitter = new Emitter();
    const recorder = new Recorder('#');
    emitter.on('up', recorder.listener()).on('up', (name, value) => console.log(name + ' ' + value * 2)).on('down', recorder.listener());
    console.log('' + emitter.emit('up', 3) + emitter.emit('down', 1) + emitter.emit('none', 0));
    console.log(recorder.text() + ' ' + emitter.total());
}

main();
