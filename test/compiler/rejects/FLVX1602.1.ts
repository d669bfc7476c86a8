function pad(text: string, fill: string = '0'): string {
    return fill + text;
}
const shorter: (text: string) => string = /*@*/pad;
console.log(shorter('x'));
