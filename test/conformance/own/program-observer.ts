// construct: program-observer
// policy: map
interface Observer { update(value: number): void }
class Subject {
    private observers: Observer[] = [];
    attach(o: Observer): void { this.observers.push(o); }
    notify(v: number): void { for (const o of this.observers) o.update(v); }
}
class Sum implements Observer {
    total = 0;
    update(value: number): void { this.total += value; }
}
class Max implements Observer {
    max = -Infinity;
    update(value: number): void { if (value > this.max) this.max = value; }
}
const s = new Subject();
const sum = new Sum();
const max = new Max();
s.attach(sum);
s.attach(max);
[3, 9, 2].forEach((v) => s.notify(v));
console.log(sum.total + ' ' + max.max);
