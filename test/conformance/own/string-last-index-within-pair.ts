// policy: map
// Half of a surrogate pair is nothing that a text can be found in, not even U+FFFD, which stands for it elsewhere.
function main(): void {
    const pairs = '😀😀';
    console.log(pairs.lastIndexOf('\uFFFD', 0), pairs.lastIndexOf('\uFFFD', 2), (pairs + '\uFFFD').lastIndexOf('\uFFFD'));
    console.log(pairs.indexOf('\uFFFD', 1), pairs.includes('\uFFFD', 1), pairs.startsWith('\uFFFD', 1));
    console.log(pairs.lastIndexOf('😀', 1), pairs.lastIndexOf('😀', 2), pairs.lastIndexOf('😀', 3), pairs.indexOf('😀', 1));
    for (const from of [-1, 0, 1, 2, 3, 4, 9, Infinity, NaN, 1.5]) {
        console.log(from, pairs.lastIndexOf('', from), 'a😀b'.lastIndexOf('b', from), 'a😀b'.lastIndexOf('😀', from));
    }
}
main();
