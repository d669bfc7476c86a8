// says: `(on ?? true) === true`
// says: `(size ?? 1) !== 0`
// says: `(name ?? 'x') !== ''`
function first(on: boolean | null): string {
    return on ?? true ? 'on' : `${/*@*/on}`;
}
function second(size: number | null): string {
    return size ?? 1 ? 'sized' : `${/*@*/size}`;
}
function third(name: string | null): string {
    return name ?? 'x' ? 'named' : `${/*@*/name}`;
}
console.log(first(false) + second(0) + third(''));
