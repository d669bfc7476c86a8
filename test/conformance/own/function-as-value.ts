// construct: function-as-value
// policy: map
// trap: a PHP function name is not a value
function shout(text: string): string {
    return text.toUpperCase() + '!';
}

function apply(list: string[], change: (text: string) => string): string[] {
    return list.map(change);
}

class Formatter {
    constructor(private readonly change: (text: string) => string) {}

    run(text: string): string {
        return this.change(text) + this.change('x');
    }
}

function main(): void {
    console.log(apply(['a', 'b'], shout).join(' '));
    const chosen = shout;
    console.log(chosen('hi'));
    console.log(new Formatter(shout).run('q'));
    console.log(['p'].map(shout).join(''));
    const handlers = [shout, (text: string): string => text + '?'];
    console.log(handlers.map((handler) => handler('z')).join(' '));
}

main();
