// construct: program-abstract-template
// policy: map
abstract class Report {
    generate(): string { return [this.header(), ...this.body(), this.footer()].filter((l) => l !== '').join('\n'); }
    protected header(): string { return '== ' + this.title() + ' =='; }
    protected footer(): string { return ''; }
    protected abstract title(): string;
    protected abstract body(): string[];
}
class Sales extends Report {
    constructor(private rows: [string, number][]) { super(); }
    protected title(): string { return 'Sales'; }
    protected body(): string[] { return this.rows.map(([n, v]) => `${n}: ${v.toFixed(2)}`); }
    protected footer(): string { return 'Total ' + this.rows.reduce((s, [, v]) => s + v, 0); }
}
console.log(new Sales([['a', 1.25], ['b', 2]]).generate());
