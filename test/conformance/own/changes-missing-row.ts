// construct: changes-missing-row
// policy: map
function main(): void {
    const g: number[][] = [[1]];
    try {
        g[3].push(1);
        console.log('no error');
    } catch (e) {
        console.log('error');
    }
    const r: Record<string, number[]> = {};
    try {
        r['x'].push(1);
        console.log('no error');
    } catch (e) {
        console.log('error');
    }
    console.log(Object.keys(r).length + '' + g.length);
}
main();
