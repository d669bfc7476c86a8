// construct: changes-static-method-ref
// policy: map
class U {
    static swap(list: string[], i: number, j: number): void {
        const t = list[i];
        list[i] = list[j];
        list[j] = t;
    }
    static reverse(list: string[]): string[] {
        const out = list.slice();
        for (let i = 0, j = out.length - 1; i < j; i++, j--) U.swap(out, i, j);
        return out;
    }
}
console.log(U.reverse(['a', 'b', 'c']).join(''));
