function id<T>(value: T): T {
    return value;
}
const same = /*@*/id<string>;
console.log(same('x'));
class Level {
    static first = 1;
}
enum Step {
    One = 1,
}
console.log('' + /*@*/Level['first'] + Step[0.5]);
function main(): void {
    /*@*/class Inner {}
    let text = 'a';
    for (let at = 0; at < 2; at++, /*@*/text ||= 'b') {
        console.log(text);
    }
    for (let /*@*/at; text === ''; ) {
        console.log(typeof at);
    }
    for (let /*@*/[at] = [1]; at < 2; at++) {
        console.log('' + at);
    }
    /*@*/function twice(value: string): string;
    /*@*/function twice(value: number): number;
    function twice(value: string | number): string | number {
        return value;
    }
    console.log(String(twice('x')));
    let first = 1;
    let rest: number[] = [];
    /*@*/[first, ...rest] = [1, 2];
    [/*@*/first] = rest;
    for (/*@*/[first] of [[1]]) {
        console.log('' + first + rest.length);
    }
    const value: unknown = [1];
    console.log(value instanceof /*@*/Array ? 'list' : 'other');
    const maybe = ['a', null][0] as string | null;
    console.log(maybe!.length + '');
    console.log(JSON.stringify({ /*@*/__proto__: 1 }));
}
main();
