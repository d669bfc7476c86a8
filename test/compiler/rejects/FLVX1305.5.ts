// What takes the place of a type parameter.
class Box<T> {
    put(value: T) {
        return { value };
    }
}
const box = new Box<number | undefined>();
console.log(JSON.stringify(/*@*/box.put(undefined)));
