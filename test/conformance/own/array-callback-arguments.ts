// construct: array-callback-arguments
// policy: map-or-reject
// trap: parseInt as a map callback gets the index as its radix; array_map passes no index
function main(): void {
    console.log(['10', '10', '10'].map(Number).join(','));
    console.log(['1', '2', '3'].map((text) => parseInt(text, 10)).join(','));
    console.log(['a', 'b'].map((item, index, all) => item + index + all.length).join(','));
    console.log([5, 6, 7].filter((item, index) => index !== 1 && item > 0).join(','));
    console.log([1, 2, 3].reduce((acc, item, index) => acc + item * index, 0) + '');
    console.log('' + [4, 5].some((item, index) => item === 5 && index === 1) + [4, 5].every((_, index) => index < 1));
    console.log('' + [4, 5].findIndex((_, index) => index === 1) + ([4, 5].find((item, index) => index === 0) ?? 0));
    let text = '';
    ['x', 'y'].forEach((item, index) => {
        text += index + item;
    });
    console.log(text);
    console.log([[1, 2], [3]].map(([first, second = 0]) => first + second).join(','));
}

main();
