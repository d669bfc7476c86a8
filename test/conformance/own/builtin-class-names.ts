// construct: builtin-class-names
// policy: map-or-reject
class DateTime {
    text(): string {
        return 'own date';
    }
}

class ArrayObject {
    count(): number {
        return 77;
    }
}

class Throwable {
    public name = 'throwable';
}

class stdClass {
    public x = 1;
}

class Attribute {
    public y = 2;
}

function main(): void {
    console.log(new DateTime().text() + new ArrayObject().count() + new Throwable().name + new stdClass().x + new Attribute().y);
}

main();
