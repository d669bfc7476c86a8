// construct: void-returning
// policy: map
class Sink {
    public lines: string[] = [];

    write(line: string): void {
        if (line === '') {
            return;
        }
        this.lines.push(line);
    }
}

function each(list: string[], visit: (item: string, index: number) => void): void {
    for (let i = 0; i < list.length; i++) {
        visit(list[i], i);
    }
}

function main(): void {
    const sink = new Sink();
    sink.write('');
    each(['a', 'b'], (item, index) => {
        sink.write(item + index);
    });
    each(['c'], (item) => sink.write(item));
    console.log(sink.lines.join(','));
}

main();
