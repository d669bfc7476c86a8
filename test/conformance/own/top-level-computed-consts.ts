// construct: top-level-computed-consts
// policy: map-or-reject
// trap: a PHP constant expression cannot call functions or make objects
class Box {
    constructor(public readonly n: number) {}
}

const BASE = 10;
const DOUBLE = BASE * 2;
const LABEL = 'n' + DOUBLE;
const LIST = [1, 2, 3].map((n) => n * BASE);
const BOX = new Box(7);
const JOINED = LIST.join('-');
const SIZE = LABEL.length;
const CHECK = (text: string): boolean => text === LABEL;

function main(): void {
    console.log(LABEL + JOINED + BOX.n + SIZE + CHECK('n20'));
}

main();
