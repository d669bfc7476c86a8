// construct: logical-assignment
// policy: map-or-reject
// trap: ??= is PHP 7.4; ||= and &&= do not exist; the right side runs only when needed
class Calls {
    public count = 0;

    make(text: string): string {
        this.count += 1;
        return text;
    }
}

interface Settings { host?: string; port: number | null; on: boolean }

function main(): void {
    const calls = new Calls();
    const settings: Settings = { port: null, on: false };
    settings.host ??= calls.make('h1');
    settings.host ??= calls.make('h2');
    settings.port ??= 80;
    settings.on ||= true;
    settings.on &&= 1 > 2;
    console.log(settings.host + settings.port + settings.on + calls.count);
    let text: string = '';
    text ||= 'filled';
    text &&= text + '!';
    text ||= calls.make('never');
    console.log(text + calls.count);
    let zero: number | null = 0;
    zero ??= 5;
    console.log('' + zero);
    const groups: Record<string, string[]> = {};
    for (const word of ['apple', 'avocado', 'bean']) {
        (groups[word[0]] ??= []).push(word);
    }
    console.log(JSON.stringify(groups));
}

main();
