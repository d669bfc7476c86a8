// policy: map
// A method takes its object before its arguments run, also where these give the variable another value.
function main(): void {
    let text = 'a-b-a';
    const other = (): string => {
        text = 'changed';
        return 'a';
    };
    const number = (value: number): number => {
        text = 'changed';
        return value;
    };
    const show = (value: string | number | boolean): void => {
        console.log(String(value) + ' ' + text);
        text = 'a-b-a';
    };
    show(text.indexOf(other()));
    show(text.lastIndexOf(other()));
    show(text.includes(other()));
    show(text.startsWith(other()));
    show(text.endsWith(other()));
    show(text.concat(other()));
    show(text.concat(text, other()));
    show(text.concat(other(), text));
    show(text.charAt(number(2)));
    show(text.charCodeAt(number(2)));
    show(text.slice(number(1)));
    show(text.substring(number(1), number(2)));
    show(text.repeat(number(2)));
    show(text.padStart(number(7), other()));
    show(text.padEnd(number(7), other()));
    show(text.replaceAll(other(), 'x'));
    show(text.replace('b', other()));
    show(text.split(other()).join('|'));

    let list = [1, 2, 1];
    const item = (value: number): number => {
        list = [7, 8, 9, 10];
        return value;
    };
    const words = (value: string): string => {
        list = [7, 8, 9, 10];
        return value;
    };
    const shown = (value: string | number | boolean | undefined): void => {
        console.log(String(value) + ' ' + list.join(' '));
        list = [1, 2, 1];
    };
    const test = (value: number): ((one: number) => boolean) => {
        list = [7, 8, 9, 10];
        return (one) => one === value;
    };
    const sum = (): ((a: number, b: number) => number) => {
        list = [7, 8, 9, 10];
        return (a, b) => a + b;
    };
    shown(list.indexOf(item(2)));
    shown(list.lastIndexOf(item(1)));
    shown(list.includes(item(2)));
    shown(list.join(words('+')));
    shown(list.slice(item(1)).join(','));
    shown(list.slice(0, item(2)).join(','));
    shown(list.slice(item(0), item(2)).join(','));
    shown(list.concat(item(5)).join(','));
    shown(list.filter(test(1)).join(','));
    shown(list.find(test(2)));
    shown(list.findIndex(test(2)));
    shown(list.some(test(2)));
    shown(list.every(test(2)));
    shown(list.reduce(sum()));
    shown(list.reduce(sum(), item(10)));
    shown(list.map(test(2)).join(','));
    shown([...list, item(3)].join(','));
}
main();

let word = 'x';
function next(): string {
    word = 'y';
    return 'z';
}
console.log(word.concat(next()) + word.indexOf(next()));
