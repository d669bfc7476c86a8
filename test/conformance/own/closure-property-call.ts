// construct: closure-property-call
// policy: map-or-reject
// trap: $this->send(...) calls a method; a property needs ($this->send)(...)
class Client {
    public onDone: ((text: string) => string) | null = null;

    constructor(private readonly send: (path: string) => string, public readonly log: (text: string) => void) {}

    get(path: string): string {
        const answer = this.send('/' + path);
        this.log(answer);
        return this.onDone === null ? answer : this.onDone(answer);
    }
}

interface Hooks { before?: (n: number) => number; after: (n: number) => number }

function run(hooks: Hooks, n: number): number {
    const started = hooks.before === undefined ? n : hooks.before(n);
    return hooks.after(started);
}

function main(): void {
    const client = new Client((path) => 'got ' + path, (text) => console.log('log ' + text));
    console.log(client.get('a'));
    client.onDone = (text) => text.toUpperCase();
    console.log(client.get('b'));
    client.log('direct');
    console.log('' + run({ after: (n) => n + 1 }, 1) + run({ before: (n) => n * 10, after: (n) => n + 1 }, 1));
}

main();
