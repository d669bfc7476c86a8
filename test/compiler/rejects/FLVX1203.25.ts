function all(pattern: RegExp, text: string): string[] {
    if (/*@*/pattern.test(text)) {
        return text.split(pattern);
    }
    const replaced = text.replace(/*@*/pattern, '');
    const matched = text.match(/*@*/pattern) ?? [replaced];
    return /*@*/pattern.exec(text) ?? matched;
}
const more = ['x'].join('');
console.log('a,b'.split(/*@*//(,)/).join('|'));
console.log('ab'.split(/*@*//x*/).join('|'));
console.log('a'.replace(/a/, /*@*/more));
console.log('a'.replace(/a/, /*@*/'$1'));
console.log('a'.replace(/(a)/, /*@*/'$10'));
console.log('' + ('a'.match(/*@*//x*/gu) ?? []).length);
const kept = /a/g;
console.log('' + (/*@*/kept.exec('a') === null));
console.log('' + /*@*/kept.test('a'));
console.log('' + /*@*//a/y.test('a'));
