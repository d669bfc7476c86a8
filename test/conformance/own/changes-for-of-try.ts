// construct: changes-for-of-try
// policy: map
function main(): void {
    const rows = [{ n: 1 }, { n: 2 }];
    try {
        for (const r of rows) {
            r.n = 10;
            if (r.n > 5) throw new Error('x');
        }
    } catch (e) {
        console.log('caught');
    }
    const copy = [...rows];
    console.log(JSON.stringify(copy));
}
main();
