// construct: property-handed-over
// policy: map-or-reject
// trap: a property that is written to in place is handed out and replaced: safe, though it looks like sharing
class Buffer {
    private lines: string[] = [];

    add(line: string): void {
        this.lines.push(line);
    }

    flush(): string[] {
        const old = this.lines;
        this.lines = [];
        return old;
    }
}

function main(): void {
    const buffer = new Buffer();
    buffer.add('a');
    const first = buffer.flush();
    buffer.add('b');
    buffer.add('c');
    console.log(first.join(',') + '|' + buffer.flush().join(','));
}

main();
