interface User {
    age: number;
}
function load<T>(text: string): T {
    const value: unknown = JSON.parse(text);
    return /*@*/value as T;
}
function all<T>(text: string): T[] {
    const value: unknown = JSON.parse(text);
    return /*@*/value as T[];
}
console.log(load<User>('{"age":1}').age, all<number>('[1]').length);
