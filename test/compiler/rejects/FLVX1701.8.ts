// says: `show` takes less than the method that it stands for
// says: `show` takes less than the method that it stands for
interface Show {
    show(value: string | number): string;
}
class Text implements Show {
    show(/*@*/value: string): string {
        return value + 1;
    }
}
class Base {
    show(value: string | null): string {
        return value ?? '';
    }
}
class Derived extends Base {
    override show(/*@*/value: string): string {
        return value + 1;
    }
}
const text: Show = new Text();
const base: Base = new Derived();
console.log(text.show(5) + base.show(null));
