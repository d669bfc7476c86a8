// construct: regex
// policy: map-or-reject
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function isHost(text: string): boolean {
    return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*$/i.test(text);
}

function main(): void {
    console.log(yn(isHost('example.org')) + yn(isHost('-x')) + yn(isHost('a b')) + yn(isHost('')));
    console.log('camelCaseText'.replace(/[A-Z]/g, (letter) => '_' + letter.toLowerCase()));
    console.log(yn(/^.$/.test('é')) + yn(/^.$/u.test('😀')) + yn(/^.$/.test('😀')));
    console.log(('x1y22z333'.match(/\d+/g) ?? []).join(','));
    const none = 'abc'.match(/\d/);
    console.log(none === null ? 'null' : 'match');
    console.log('a.b*c'.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    console.log('[' + '  x '.replace(/^\s+|\s+$/g, '') + ']');
    console.log('' + 'one two'.search(/t/));
    console.log(yn(/^\w+$/.test('naïve')) + yn(/\bfoo\b/.test('a foo b')) + yn(/[\u4e00-\u9fff]/.test('中')));
    const optional = /(a)|(b)/.exec('b');
    console.log(optional === null ? 'none' : '' + (optional[1] === undefined) + optional[2]);
}

main();
