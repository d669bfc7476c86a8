class Log {
    private readonly lines: string[] = [];
    private readonly marks: number[] = [];

    add(line: string): number {
        return this.lines.push(line);
    }

    all(): string[] {
        return /*@*/this.lines;
    }

    mark(): number {
        const marks = /*@*/this.marks,
            length = this.marks.push(1);
        return marks.length + length;
    }
}
const log = new Log();
console.log((log.all()[log.add('x') - 1] ?? 'none') + log.mark());
