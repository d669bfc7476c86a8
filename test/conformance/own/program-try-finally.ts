// construct: program-try-finally
// policy: map
function f(n: number): string {
    for (let i = 0; i < 3; i++) {
        try {
            if (n === 0) continue;
            if (n === 1) break;
            if (n === 2) return 'ret' + i;
            if (n === 3) throw new Error('thrown');
        } catch (e) {
            return 'caught ' + (e as Error).message;
        } finally {
            console.log(`finally ${n} ${i}`);
        }
    }
    return 'end';
}
for (let n = 0; n < 5; n++) console.log(f(n));
