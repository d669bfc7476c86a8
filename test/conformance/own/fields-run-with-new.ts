// construct: what gives fields their values runs with `new`, before the defaults of parameters
// policy: map
let count = 0;

class Part {
    before = count;
    after = (count += 1);

    constructor(readonly given = count) {}
}

const made = (): Part => new Part();

console.log(count + made().after + count);
console.log(count + new Part().given + count + new Part(5).after + count);
console.log(JSON.stringify({ count, part: new Part().before, then: count }));

let size = 7;

class Box {
    width = size;
    text = [1, 2].map((item) => item + size).join();
    next = (): number => size++;

    constructor(size: number) {
        this.width += size;
        size = 100;
        this.width += size;
    }
}

const box = new Box(1);
size += 1;
console.log(box.width, box.text, box.next(), size);
