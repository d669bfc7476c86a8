// construct: changes-interface-call-in-loop
// policy: map-or-reject
interface Sink { take(n: number): void }
class Hub {
    private sinks: Sink[] = [];
    count = 0;
    add(s: Sink): void { this.sinks.push(s); }
    send(n: number): void { for (const s of this.sinks) s.take(n); this.count += this.sinks.length; }
}
class Adder implements Sink {
    constructor(private hub: Hub) {}
    take(n: number): void { if (n > 0) this.hub.add(new Null()); }
}
class Null implements Sink { take(): void {} }
const h = new Hub();
h.add(new Adder(h));
h.send(0);
h.send(1);
console.log('' + h.count);
