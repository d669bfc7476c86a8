// construct: instanceof-classes
// policy: map
class Animal {
    constructor(public readonly name: string) {}
}

class Dog extends Animal {
    bark(): string {
        return this.name + ' barks';
    }
}

class Cat extends Animal {
    meow(): string {
        return this.name + ' meows';
    }
}

function speak(animal: Animal): string {
    if (animal instanceof Dog) {
        return animal.bark();
    }
    if (animal instanceof Cat) {
        return animal.meow();
    }
    return animal.name + ' is silent';
}

function main(): void {
    const animals: Animal[] = [new Dog('rex'), new Cat('tom'), new Animal('it')];
    console.log(animals.map((animal) => speak(animal)).join(', '));
    const value: unknown = animals[0];
    console.log('' + (value instanceof Animal) + (value instanceof Cat));
    const text: unknown = 'Dog';
    console.log('' + (text instanceof Dog));
}

main();
