// construct: changes-stale-param-prop
// policy: map-or-reject
class S { items = [1]; go(): void { this.show(this.items); } show(l: number[]): void { this.items.push(2); console.log('' + l.length); } }
new S().go();
