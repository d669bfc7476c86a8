// construct: compound-assignment
// policy: map
class Totals {
    public sum = 0;
    public text = '';
    public counts: Record<string, number> = {};
}

function main(): void {
    let n = 10;
    n += 5;
    n -= 3;
    n *= 2;
    n %= 7;
    console.log('' + n);
    n /= 2;
    console.log('' + n);
    const totals = new Totals();
    totals.sum += 4;
    totals.sum *= 3;
    totals.text += 'a';
    totals.text += 'b' + totals.sum;
    totals.counts['x'] = 1;
    totals.counts['x'] += 2;
    console.log(totals.sum + totals.text + totals.counts['x']);
    const list = [1, 2, 3];
    list[1] += 10;
    list[2] *= 2;
    console.log(list.join(','));
    let text = '';
    for (let i = 0; i < 3; i++) {
        text += i;
    }
    console.log(text);
}

main();
