// construct: object-has-own
// policy: map
// trap: only what was put in is own, and the record is there before the key is made
interface Point {
    x: number;
    y?: number;
}

class Shelf {
    places: Record<string, number> = { a: 1 };

    emptied(): string {
        this.places = { b: 2 };
        return 'b';
    }

    holdsEmptied(): boolean {
        return Object.hasOwn(this.places, this.emptied());
    }
}

function value(record: Readonly<Record<string, number>>, key: string): number {
    if (!Object.hasOwn(record, key)) {
        return -1;
    }
    return record[key]! * 2;
}

function main(): void {
    const record: Record<string, number> = { a: 1, '7': 2, '007': 3 };
    for (const key of ['a', '7', '007', '07', 'toString', 'constructor', '', 'b']) {
        console.log(key, Object.hasOwn(record, key), value(record, key));
    }
    console.log(Object.hasOwn(record, 7), Object.hasOwn(record, 'hasOwnProperty'), Object.hasOwn({}, 'valueOf'));
    const points: Point[] = [{ x: 1 }, { x: 1, y: 0 }];
    console.log(points.map((point) => (Object.hasOwn(point, 'y') ? 'y' : '-')).join(''));
    delete record['a'];
    console.log(Object.hasOwn(record, 'a') === false ? record['a'] ?? 'gone' : 'there');
    const shelf = new Shelf();
    console.log(shelf.holdsEmptied());
    console.log(shelf.holdsEmptied());
    let current = record;
    const next = (): string => {
        current = { z: 1 };
        return 'z';
    };
    const before = Object.hasOwn(current, next());
    console.log(before, Object.hasOwn(current, 'z'));
}

main();
