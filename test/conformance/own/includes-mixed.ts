// construct: includes-mixed
// policy: map-or-reject
// trap: in_array(0, ['a']) is true on 7.4
function main(): void {
    const mixed: Array<string | number | null | boolean> = ['0', 1, null, true, 2.0];
    console.log('' + mixed.includes(0) + mixed.includes('1') + mixed.includes(1) + mixed.includes(null) + mixed.includes(false) + mixed.includes(2));
    console.log('' + mixed.indexOf('0') + mixed.indexOf(0) + mixed.indexOf(2) + mixed.indexOf(null) + mixed.lastIndexOf(true));
    const halves = [1 / 2, 2 / 2, 3 / 2];
    console.log('' + halves.includes(1) + halves.indexOf(1) + halves.includes(1.5));
    const objects = [{ id: 1 }];
    console.log('' + objects.includes(objects[0]) + objects.includes({ id: 1 }));
}

main();
