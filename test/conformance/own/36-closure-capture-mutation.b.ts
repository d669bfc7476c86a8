// construct: closure-capture-mutation
// policy: map-or-reject
function main(): void {
    const seen: string[] = [];
    const note = (text: string): void => {
        seen.push(text);
    };
    note('a');
    note('b');
    console.log(seen.join(','));
    let level = 0;
    const outer = (): void => {
        const inner = (): void => {
            level++;
        };
        inner();
        inner();
    };
    outer();
    console.log('' + level);
    const a = (): number => (level += 10);
    console.log('' + a() + ' ' + level);
    let last: string | null = null;
    ['x', 'y'].forEach((item) => {
        last = item;
    });
    console.log(last ?? 'none');
    const bank = { balance: 1 };
    const deposit = (n: number): void => {
        bank.balance += n;
    };
    deposit(4);
    console.log('' + bank.balance);
}

main();
