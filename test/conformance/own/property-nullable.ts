// construct: property-nullable
// policy: map-or-reject
// trap: TypeScript has another symbol for a nullable field through `this` than through a variable
class Box {
    items: string[] | null = ['a'];

    grow(): void {
        this.items?.push('x');
    }
}

const box = new Box();
const held = box.items;
box.grow();
console.log(`${held?.length} ${box.items?.length}`);
