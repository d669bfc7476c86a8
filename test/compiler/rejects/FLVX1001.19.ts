abstract class Shape {
    /*@*/abstract size(): number;
    /*@*/abstract size(of: number): number;
}
class Square extends Shape {
    size(of = 1): number {
        return of;
    }
}
console.log('' + new Square().size());
