// construct: a function above the constants that it uses, and a return between them
// policy: map
// trap: nobody has the function yet where it returns
function isEven(count: number): boolean {
    const even = (n: number): boolean => n === 0 || odd(n - 1);
    if (count < 0) {
        return false;
    }
    for (const n of [1, 2]) {
        if (n === count) {
            break;
        }
        if (n > count) {
            continue;
        }
    }
    try {
        if (count > 9) {
            throw new Error('large');
        }
    } catch (error) {
        console.log(error instanceof Error ? error.message : '');
    }
    const odd = (n: number): boolean => n !== 0 && even(n - 1);
    return even(count);
}

function reader(words: string[]): () => string {
    if (words.length === 0) {
        return () => 'none';
    }
    const read = (): string => words.map((word) => mark + word).join(' ');
    const mark = '*';
    return read;
}

console.log(isEven(-1), isEven(3), isEven(10));
console.log(reader([])(), reader(['a', 'b'])());
