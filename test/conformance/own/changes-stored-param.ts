// construct: changes-stored-param
// policy: map-or-reject
class S { kept: number[] = []; keep(l: number[]): void { l.push(7); this.kept = l; } }
function main(): void {
    const s = new S();
    const a = [1];
    s.keep(a);
    s.keep(a);
    console.log(s.kept.join() + '/' + a.join());
}
main();
