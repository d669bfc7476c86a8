// says: declare it in the parent: `label?: …`
interface Shape {
    area(): number;
    readonly label?: string;
}
class Square implements Shape {
    area(): number {
        return 1;
    }
}
class /*@*/Labelled extends Square {
    label = 'x';
}
console.log(new Labelled().label + new Square().area());
