// construct: changes-prop-arg
// policy: map
class S {
    items = [1];
    go(): void { this.fill(this.items, 3); console.log(this.items.join()); }
    private fill(l: number[], n: number): void { if (n > 0) { l.push(n); this.fill(l, n - 1); } console.log('' + this.items.length + l.length); }
}
new S().go();
