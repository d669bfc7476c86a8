// construct: push-to-new-list
// policy: map
class Bus {
    private handlers: Record<string, ((n: number) => void)[]> = {};
    on(name: string, h: (n: number) => void): void { (this.handlers[name] ??= []).push(h); }
    off(name: string, h: (n: number) => void): void { this.handlers[name] = (this.handlers[name] ?? []).filter((x) => x !== h); }
    emit(name: string, n: number): void { (this.handlers[name] ?? []).forEach((h) => h(n)); }
}
const b = new Bus();
let s = 0;
const h = (n: number): void => { s += n; };
b.on('a', h); b.on('a', (n) => { s += n * 10; });
b.emit('a', 1); b.off('a', h); b.emit('a', 1); b.emit('none', 5);
console.log(s);
const byLength = ['x', 'yy', 'zz'].reduce<Record<number, string[]>>((acc, w) => {
    (acc[w.length] ??= []).push(w);
    return acc;
}, {});
console.log(JSON.stringify(byLength));
