// construct: increment-forms
// policy: map
function main(): void {
    let i = 0;
    i++;
    ++i;
    console.log('' + i);
    i--;
    --i;
    console.log('' + i);
    const list = ['a', 'b', 'c'];
    let position = 0;
    const first = list[position++];
    const second = list[position++];
    console.log(first + second + position);
    let n = 5;
    const before = n--;
    const after = --n;
    console.log('' + before + after + n);
    const counts = { hits: 0 };
    counts.hits++;
    counts.hits++;
    console.log('' + counts.hits);
    const filled: number[] = [];
    let at = 0;
    filled[at++] = 7;
    filled[at++] = 8;
    console.log(filled.join(',') + at);
}

main();
