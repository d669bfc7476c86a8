// construct: array-basics
// policy: map
function main(): void {
    const list = ['a', 'b'];
    list.push('c');
    console.log(list.join(','));
    console.log('' + list.length);
    console.log(list.pop() ?? 'none');
    console.log(list.shift() ?? 'none');
    list.unshift('z');
    console.log(list.join(','));
    list[0] = 'y';
    console.log(list[0] + list[list.length - 1]);
    console.log(['a', 'b', 'c', 'd'].slice(1, 3).join(''));
    console.log(['a'].concat(['b', 'c']).join(''));
    console.log('' + ['a', 'b'].indexOf('b') + ['a', 'b'].indexOf('q'));
    console.log([3, 1, 2].reverse().join(','));
    const empty: string[] = [];
    console.log('[' + empty.join(',') + ']' + empty.length);
}

main();
