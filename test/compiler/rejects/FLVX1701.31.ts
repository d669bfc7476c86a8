const known: Animal[] = [];
class Animal {
    constructor() {
        known.push(this);
        greet(this);
    }
    name(): string {
        return 'animal';
    }
}
function greet(animal: Animal): void {
    console.log(animal.name());
}
class /*@*/Cat extends Animal {
    own = 'cat';
    name(): string {
        return this.own;
    }
}
console.log(new Cat().name());
