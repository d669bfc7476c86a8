// construct: numbers-through-containers
// policy: map
// trap: whole results of divisions that travelled through lists, records, parameters and returns
interface Share { name: string; part: number }

class Meter {
    private readings: number[] = [];

    read(value: number): this {
        this.readings.push(value / 10);
        return this;
    }

    last(): number {
        return this.readings[this.readings.length - 1] ?? 0;
    }

    all(): string {
        return this.readings.join(' ');
    }
}

function split(total: number, names: string[]): Share[] {
    return names.map((name) => ({ name, part: total / names.length }));
}

function main(): void {
    const shares = split(10, ['a', 'b']);
    console.log(shares.map((share) => share.name + share.part).join(' ') + (shares[0].part === 5));
    console.log(JSON.stringify(split(10, ['x', 'y', 'z', 'q'])));
    const meter = new Meter().read(20).read(25).read(0);
    console.log(meter.all() + ' ' + meter.last() + (meter.last() === 0));
    const halves = [1, 2, 3, 4].map((n) => n / 2);
    console.log(halves.filter((n) => Number.isInteger(n)).join(',') + halves.indexOf(2) + halves.includes(1.5));
    const table: Record<string, number> = {};
    for (const n of halves) {
        table['k' + n] = n * 2;
    }
    console.log(JSON.stringify(table));
    switch (halves[1]) {
        case 1:
            console.log('one');
            break;
        default:
            console.log('other');
    }
}

main();
