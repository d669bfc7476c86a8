// A function in a variable that may get another one is called by nobody knows whom.
function outer(isEarly: boolean): string {
    let read = (): string => 'v' + text;
    if (isEarly) {
        console.log(/*@*/read());
    }
    const text = 'x';
    read = (): string => text;
    return read();
}
console.log(outer(true));
