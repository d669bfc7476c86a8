// construct: program-static-factory-count
// policy: map
class Id {
    private static next = 1;
    readonly value: number;
    constructor() { this.value = Id.next++; }
    static reset(): void { Id.next = 100; }
}
const ids = [new Id(), new Id()];
Id.reset();
ids.push(new Id());
console.log(ids.map((i) => i.value).join());
