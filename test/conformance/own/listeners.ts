// construct: listeners
// policy: map
// trap: a loop over a list runs functions that nobody knows, and none of them changes the list
type Listener = (event: string) => void;
class Emitter {
    private listeners: Listener[] = [];
    private byName: Record<string, Listener[]> = {};
    on(listener: Listener): void { this.listeners.push(listener); }
    onName(name: string, listener: Listener): void { (this.byName[name] ??= []).push(listener); }
    emit(event: string): void {
        for (const listener of this.listeners) { listener(event); }
        this.listeners.forEach((listener) => listener(event + '!'));
        (this.byName[event] ?? []).forEach((one) => one(event));
        for (const one of this.byName[event] ?? []) { one(event); }
    }
}
const seen: string[] = [];
const emitter = new Emitter();
emitter.on((event) => { seen.push(event); });
emitter.onName('b', (event) => { seen.push('named ' + event); });
emitter.emit('a'); emitter.emit('b');
console.log(seen.join());
class Sorted {
    private items: number[] = [];
    constructor(private readonly compare: (a: number, b: number) => number) {}
    add(n: number): void {
        this.items.push(n);
    }
    scores(): string {
        return this.items.map((x) => String(this.compare(x, 1))).join();
    }
    count(): number {
        return this.items.filter((x) => this.compare(x, 2) > 0).length;
    }
    find(n: number): number {
        for (let i = 0; i < this.items.length; i++) {
            if (this.compare(this.items[i]!, n) === 0) { return i; }
        }
        return -1;
    }
    each(): string {
        let out = '';
        for (const x of this.items) { out += this.compare(x, 3); }
        return out;
    }
}
const sorted = new Sorted((a, b) => a - b);
sorted.add(3); sorted.add(1);
console.log(sorted.scores() + sorted.count() + sorted.find(1) + sorted.each());
class Store<S> { private subs: ((s: S) => void)[] = []; constructor(private state: S, private readonly reduce: (s: S, a: string) => S) {}
 subscribe(f: (s: S) => void): () => void { this.subs.push(f); return () => { this.subs = this.subs.filter((one) => one !== f); }; }
 dispatch(a: string): void { this.state = this.reduce(this.state, a); this.subs.forEach((f) => f(this.state)); }
 get(): S { return this.state; } }
const st = new Store<number>(0, (s, a) => (a === 'inc' ? s + 1 : s));
const out2: number[] = []; const off = st.subscribe((s) => { out2.push(s); }); st.dispatch('inc'); off(); st.dispatch('inc'); console.log(out2.join() + st.get());
