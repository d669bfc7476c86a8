class Base {
    take(value?: number): string {
        return String(value ?? 0);
    }
}
class Derived extends Base {
    take(/*@*/value: number): string {
        return String(value);
    }
}
interface Maker {
    make(): string;
}
class Held implements Maker {
    /*@*/make = (): string => 'x';
}
console.log(new Derived().take(1) + new Held().make());
