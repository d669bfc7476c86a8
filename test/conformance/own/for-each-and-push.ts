// construct: for-each-and-push
// policy: map
// trap: forEach does not come to what is pushed meanwhile
class Bus {
    private handlers: ((n: number) => void)[] = [];
    on(h: (n: number) => void): this {
        this.handlers.push(h);
        return this;
    }
    emit(n: number): number {
        this.handlers.forEach((h) => h(n));
        return this.handlers.length;
    }
}
const bus = new Bus();
const log: string[] = [];
bus.on((n) => {
    log.push('a' + n);
    if (n === 1) {
        bus.on((m) => {
            log.push('late' + m);
        });
    }
});
console.log(bus.emit(1), bus.emit(2), log.join());
const tasks: (() => void)[] = [];
let runs = 0;
tasks.push(() => {
    runs++;
    tasks.push(() => {
        runs += 10;
    });
});
tasks.forEach((task) => task());
console.log(runs, tasks.length);
tasks.forEach((task, at) => {
    runs += at;
    task();
});
console.log(runs, tasks.length);
function grow(): string {
    const list = [1, 2];
    list.forEach((n) => {
        if (n < 3) {
            list.push(n + 1);
        }
    });
    return list.join();
}
console.log(grow());
