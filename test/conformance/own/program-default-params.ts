// construct: program-default-params
// policy: map
function rect(w: number, h: number = w, unit: string = `${w}x${h}`): string {
    return w * h + ' ' + unit;
}
function greet(name?: string, greeting = 'Hello'): string {
    return `${greeting}, ${name ?? 'stranger'}`;
}
console.log(rect(2) + ' ' + rect(2, 3) + ' ' + rect(2, 3, 'cm'));
console.log(greet() + ' ' + greet('Ann') + ' ' + greet(undefined, 'Hi'));
let calls = 0;
function id(): number { return ++calls; }
function tag(x: string, n: number = id()): string { return x + n; }
console.log(tag('a') + tag('b', 9) + tag('c'));
