// construct: functions-compared
// policy: map
// trap: a closure is made anew wherever PHP makes one of a function's name
const handlers: (() => number)[] = [];
function add(h: () => number): () => void {
    handlers.push(h);
    return () => {
        const i = handlers.indexOf(h);
        if (i >= 0) handlers.splice(i, 1);
    };
}
const one = (): number => 1;
const same = one;
const off = add(one);
add(() => 2);
console.log(handlers.length, one === same, handlers[0] === one, handlers.includes(same), handlers.lastIndexOf(one));
off();
off();
console.log(handlers.length, handlers[0] !== one);
let current: (() => number) | null = null;
console.log(current === one);
current = one;
console.log(current === one, Math.imul(0xffffffff, 5), Math.imul(2 ** 31, 3), Math.imul(-5, 12), Math.imul(1.9, 2), Math.imul(0x7fffffff, 0x7fffffff));
class Btn {
    click = (): string => 'c';
    same(f: () => string): boolean {
        return this.click === f;
    }
}
const x = new Btn();
const y = new Btn();
console.log(x.same(x.click), x.same(y.click));
const flags: boolean[] = Array(3).fill(false);
flags[1] = true;
console.log(flags.join(), Array<string>(2).fill('z').join(''));
