// construct: methods whose PHP function takes the object behind the arguments
// policy: map
// trap: `in_array`, `implode` and `array_map` get the list last: what it does would come after what the arguments read
class Steps {
    private done = 0;

    next(): string[] {
        this.done++;
        return ['a', 'b'];
    }

    text(): string {
        return this.next().join('' + this.done) + this.next().map((part) => part + this.done).join();
    }

    has(): boolean {
        const place = this.next().indexOf(this.mark());
        return place > 0;
    }

    private mark(): string {
        return this.done > 3 ? 'b' : 'c';
    }
}

function main(): void {
    let n = 0;
    const found = [n++].includes(n);
    console.log(`${found} ${n}`);
    console.log([n++, n++].join(String(n)));
    console.log([n++, n++].map((x) => x + n).join());
    console.log([n++, n++].map((x, i) => x + n + i).join());
    console.log([n++, 1].flatMap((x) => [x, n]).join());
    console.log(('7' + n++ + '8').replace(/\d/g, (digit) => digit + n));
    console.log(('7' + n++).replaceAll('7', String(n)));
    console.log(('1' + n++ + '9').split(String(n)).join('|'));
    const place = [n++, n].indexOf(n);
    console.log(String(place));
    const list = [1, 2];
    console.log([list.pop() ?? 0, 5].map((x) => x + list.length).join());
    const steps = new Steps();
    console.log(steps.text());
    console.log(String(steps.has()));
}

main();
