// construct: block-constant-captured
// policy: map
// trap: a constant of the file may be one of PHP's, a constant of a block may not
{
    const inner = 5;
    const read = (): number => inner;
    console.log(read());
}
