class Box {
    list = [1, 2, 3];
    record: Record<string, number> = {};
    at = 0;
    key = 'a';
    other: Box | null = null;

    reset(): number {
        this.list = [7, 8];
        this.record = {};
        return 1;
    }

    read(): number {
        return /*@*/this.list[this.reset()] ?? 0;
    }

    write(): void {
        /*@*/this.list[0] = this.reset();
        /*@*/this.list[0] += this.reset();
        this.list.push(/*@*/this.reset());
        /*@*/this.record[this.key] ??= this.reset();
    }
}

function add(list: number[], n: number): void {
    list.push(n);
}

let box = new Box();
function next(): number {
    box = new Box();
    return 5;
}

const places = [1, 2, 3];
const others = [4, 5, 6];
let i = 0;
function bump(): number {
    i += 1;
    return i;
}

/*@*/box.at += next();
places[i] = /*@*/others[i] = bump();
/*@*/places[i] ||= bump();
add(places, bump());
console.log('' + box.read() + places.join());
