const words = ['x'];
const count: number | null = words.length > 1 ? 1 : null;

class Box {
    toString(): string {
        return 'box';
    }
}

function at(list: string[], place: number): string {
    return list[place]!;
}

console.log(count + /*@*/at(words, 0));
console.log(words + /*@*/at(words, 0));
console.log(new Box() + /*@*/at(words, 0));
let text = at(words, 0);
/*@*/text += count;
console.log(text);
