// construct: boolean-operators-precedence
// policy: map
// trap: = binds tighter than "and"/"or" in PHP; ! before instanceof; comparisons inside ===
class A {}

function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function main(): void {
    const t: boolean = 1 < 2;
    const f: boolean = 1 > 2;
    const one: unknown = new A();
    console.log(yn(t || (f && f)) + yn((t || f) && f) + yn(!t || t) + yn(!(t || t)));
    console.log(yn(!(one instanceof A)) + yn(t === (1 < 2)) + yn(t !== f) + yn((1 < 2) === (3 < 4)));
    const result = t && f;
    console.log(yn(result) + yn(!result));
    console.log(yn(1 + 2 * 3 === 7 && (1 + 2) * 3 === 9) + yn(10 - 4 - 3 === 3) + yn(10 - (4 - 3) === 9));
    console.log('' + 100 / 10 / 2 + ' ' + 100 / (10 / 2) + ' ' + (2 + 3) % 4 + ' ' + -(-3) + ' ' + 2 * -3);
    console.log(yn(t ? f : t) + yn((t ? 1 : 2) === 1));
}

main();
