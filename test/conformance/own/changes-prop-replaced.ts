// construct: changes-prop-replaced
// policy: map-or-reject
class S {
    items = [1];
    go(): void { this.fill(this.items); console.log(this.items.join()); }
    private fill(l: number[]): void { this.items = [5]; l.push(2); console.log(l.join()); }
}
new S().go();
