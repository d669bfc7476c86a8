// construct: comments-everywhere
// policy: map
/**
 * Adds two numbers. Not a PHP tag: ?> and not a $variable.
 *
 * @param a - the first, `a + 0 === a`
 * @param b - the second
 * @returns the sum
 */
function add(a: number, /* inline */ b: number): number {
    // ?> must not end the PHP file
    return a + /* between */ b; // trailing ?>
}

/* block
   of lines with * / inside and ?> too */
class Commented {
    // before a field
    public value = 1; // after a field

    /** Doubles. */
    double(): number {
        /* only a comment */
        return this.value * 2;
    }

    // at the end of a class
}

function main(): void {
    // first
    const list = [
        1, // one
        2,
        // last
    ];
    console.log('' + add(1, 2) + new Commented().double() + list.length);
    /** doc on a statement */
    console.log('// not a comment /* nor this */ # <?php ?>');
    // at the end of a function
}

// before the call: ?>
main();
