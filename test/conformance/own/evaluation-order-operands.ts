// construct: evaluation-order-operands
// policy: map-or-reject
// trap: PHP may read a variable after the call that changes it
class Tape {
    public position = 0;
    private log = '';

    next(): number {
        this.position += 1;
        return this.position;
    }

    mark(text: string): string {
        this.log += text;
        return text;
    }

    written(): string {
        return this.log;
    }
}

function main(): void {
    const tape = new Tape();
    console.log('' + (tape.position + tape.next()) + (tape.next() + tape.position));
    let i = 1;
    const sum = i + i++ + i;
    console.log('' + sum + i);
    const list = [10, 20, 30];
    let k = 0;
    const product = list[k++] * 100 + list[k++] * 10 + list[k];
    console.log('' + product);
    let x = 1;
    x += x++ + x;
    console.log('' + x);
    const record: Record<string, string> = { [tape.mark('k')]: tape.mark('v'), z: tape.mark('w') };
    console.log(tape.written() + Object.keys(record).join(''));
    const args = [tape.mark('1'), tape.mark('2')].concat([tape.mark('3')]);
    console.log(tape.written() + args.length);
    let n = 2;
    const change = (): number => {
        n = 10;
        return 1;
    };
    console.log('' + (n + change()));
}

main();
