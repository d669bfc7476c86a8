// construct: closures that name parameters which their type lets be left out
// policy: map
// trap: PHP throws where a function gets fewer arguments than it demands
type Handler = (event: string, data?: string) => string;

class Bus {
    private readonly handlers: Handler[] = [];

    on(handler: Handler): this {
        this.handlers.push(handler);
        return this;
    }

    emit(event: string, data?: string): string {
        // What a handler puts behind the end meanwhile has no turn.
        return this.handlers.map((one) => (data === undefined ? one(event) : one(event, data))).join(' ');
    }
}

function named(event: string, data: string | undefined): string {
    return event + ':' + (data ?? 'none');
}

const bus = new Bus();
bus.on((event, data) => event + '/' + (data ?? 'none'))
    .on((event: string, data: string | undefined) => {
        bus.on((other) => 'late ' + other);
        return event + '-' + (data ?? 'none');
    })
    .on(named)
    .on((event) => event);
console.log(bus.emit('a'));
console.log(bus.emit('b', 'x'));

const methods: { run: Handler; all: (first: number, second?: number, ...more: number[]) => number } = {
    run(event, data) {
        return event + (data === undefined);
    },
    all: (first, second, ...more) => first + (second ?? 10) + more.length,
};
console.log(methods.run('c') + ' ' + methods.run('d', 'x') + ' ' + methods.all(1) + ' ' + methods.all(1, 2, 3));
