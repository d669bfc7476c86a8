// policy: map
// A constant stands for a list or record of an object, also for one that it fills where there was none.

class Branch {
    readonly kids: Branch[] = [];
    counts: Record<string, number> = {};
    tags?: string[];
    static readonly names: string[] = [];

    constructor(readonly name: string) {}

    add(name: string): Branch {
        const kids = this.kids;
        const kid = new Branch(`${name}${kids.length}`);
        kids.push(kid);
        const names = Branch.names;
        names.push(kid.name);
        return kid;
    }

    tag(tag: string): number {
        const tags = (this.tags ??= []);
        tags.push(tag);
        return tags.length;
    }

    count(key: string): void {
        const counts = this.counts;
        counts[key] = (counts[key] ?? 0) + 1;
    }

    text(): string {
        const inner = this.kids.map((kid) => kid.text()).join(' ');
        return `${this.name}[${(this.tags ?? []).join('+')}]${JSON.stringify(this.counts)}(${inner})`;
    }
}

function main(): void {
    const root = new Branch('root');
    root.add('a').add('b');
    root.add('c');
    console.log(`${root.tag('x')} ${root.tag('y')} ${root.kids[0].tag('z')}`);
    root.count('k');
    root.count('k');
    const first = root.kids[0];
    const late = first.kids;
    late.push(new Branch('late'));
    late.reverse();
    console.log(root.text() + Branch.names.join());

    const groups: Record<string, number[]> = {};
    for (const n of [3, 1, 2, 5]) {
        const group = (groups[n % 2 === 0 ? 'even' : 'odd'] ??= []);
        group.push(n);
        group.sort((a, b) => a - b);
    }
    console.log(JSON.stringify(groups));

    // The field gets another list behind the constant's last use.
    const counts = root.counts;
    counts['z'] = 0;
    const size = Object.keys(counts).length;
    root.counts = {};
    console.log(`${size} ${root.text()}`);
}
main();
