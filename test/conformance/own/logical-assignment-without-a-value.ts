// construct: logical-assignment-without-a-value
// policy: map
// trap: TypeScript lets ||= look at a variable that has no value yet, whose type says nothing of undefined
class Counter {
    count = 0;

    next(): this {
        this.count += 1;
        return this;
    }
}

function inLoop(): string {
    let counter: Counter;
    const seen: number[] = [];
    for (let i = 0; i < 3; i++) {
        counter ||= new Counter();
        seen.push(counter.next().count);
    }
    return seen.join(' ');
}

function ofEachType(): string {
    let call: (text: string) => string;
    call ||= (text: string) => text + '!';
    let list: number[];
    list ||= [1, 2];
    let record: Record<string, number>;
    record ||= { a: 1 };
    let pair: [number, string];
    pair ||= [3, 'x'];
    let whole: number;
    whole ||= 4;
    let text: string;
    text ||= '';
    let flag: boolean;
    flag ||= true;
    return [call('a'), list.length, record['a'] ?? 0, pair[1], whole, text + '.', flag ? 'yes' : 'no'].join(' ');
}

function afterAValue(given: boolean): string {
    let list: string[];
    if (given) {
        list = ['given'];
    }
    list ||= ['made'];
    let counter: Counter;
    counter ||= new Counter();
    const later = (): string => (counter as Counter | undefined)?.count.toString() ?? 'none';
    return list.join() + ' ' + later();
}

console.log(inLoop());
console.log(ofEachType());
console.log(afterAValue(true) + ' ' + afterAValue(false));
