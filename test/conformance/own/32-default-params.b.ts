// construct: default-params
// policy: map
class Request {
    constructor(private readonly path: string, private readonly method: string = 'GET', private readonly tries: number = 1) {}

    line(suffix: string = ''): string {
        return this.method + ' ' + this.path + suffix + ' x' + this.tries;
    }
}

function optional(text: string, note?: string): string {
    return text + (note === undefined ? '' : ' (' + note + ')');
}

function flags(on: boolean = true, list: string[] = [], limit: number | null = null): string {
    return (on ? 'on' : 'off') + list.length + (limit === null ? 'none' : limit);
}

function main(): void {
    console.log(new Request('/a').line());
    console.log(new Request('/b', 'POST', 3).line('?x'));
    console.log(optional('a') + optional('b', 'n') + optional('c', ''));
    console.log(flags() + ' ' + flags(false, ['x']) + ' ' + flags(true, [], 0));
    console.log([1, 2].map((n, index = 9) => n * 10 + index).join(','));
}

main();
