class Log {
    private readonly lines: string[] = [];

    add(line: string): void {
        this.lines.push(line);
    }

    all(): string[] {
        return /*@*/this.lines;
    }
}
const log = new Log();
const seen = log.all();
log.add('x');
console.log('' + seen.length);
