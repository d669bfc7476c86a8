// construct: ownership-legal-uses
// policy: map
// trap: a checker of aliases must not refuse what everybody writes
interface Line { text: string; level: number }

class Report {
    private lines: Line[] = [];
    private readonly counts: Record<string, number> = {};

    add(text: string, level: number = 1): this {
        this.lines.push({ text, level });
        this.counts[text] = (this.counts[text] ?? 0) + 1;
        return this;
    }

    merge(other: Report): this {
        for (const line of [...other.lines]) {
            this.lines.push({ ...line, level: line.level + 1 });
        }
        return this;
    }

    clear(): Line[] {
        const old = [...this.lines];
        this.lines = [];
        return old;
    }

    text(): string {
        const out: string[] = [];
        for (const line of this.lines) {
            out.push('-'.repeat(line.level) + line.text);
        }
        return out.join(' ') + ' ' + Object.keys(this.counts).length;
    }
}

function collect(groups: Record<string, string[]>): string[] {
    let all: string[] = [];
    for (const [name, items] of Object.entries(groups)) {
        if (items.length === 0) {
            continue;
        }
        const own = items.map((item) => name + item);
        own.sort((a, b) => (a < b ? -1 : 1));
        all = [...all, ...own];
    }
    return all;
}

function build(count: number): Record<string, unknown> {
    const body: Record<string, unknown> = { count };
    if (count > 1) {
        body['many'] = true;
    }
    const list: number[] = [];
    for (let i = 0; i < count; i++) {
        list.push(i);
    }
    body['list'] = list;
    return body;
}

function main(): void {
    const report = new Report().add('a').add('b', 2);
    console.log(report.merge(new Report().add('c')).text());
    console.log('' + report.clear().length + report.text());
    console.log(collect({ x: ['2', '1'], y: [], z: ['3'] }).join(','));
    console.log(JSON.stringify(build(2)) + JSON.stringify(build(0)));
    const rows = [1, 2, 3].map((id) => ({ id, done: false }));
    const done = rows.map((row) => ({ ...row, done: row.id > 1 }));
    console.log(JSON.stringify(rows) + JSON.stringify(done.filter((row) => row.done)));
}

main();
