// says: name in its type all that it holds
interface Named {
    n: number;
}
function text(named: Named): string {
    return JSON.stringify(/*@*/named);
}
const full = { n: 1, options: {} as Record<string, number> };
console.log(text(full));
