// construct: replaceAll with a pattern
// policy: map
// trap: a pattern with the flag g replaces all anyway; preg_replace knows other signs for groups
const DASHES = /[-_]+/g;
function plain(text: string): string {
    return text.replaceAll(/\s+/g, ' ').replaceAll(DASHES, '-').trim();
}
console.log(plain('  a \n b__c--d '));
console.log('2024-01-05'.replaceAll(/(\d+)-(\d+)/g, '$2/$1$$'));
console.log('aBcD'.replaceAll(/[A-Z]/g, (letter) => '_' + letter.toLowerCase()));
console.log('k=v;x=y'.replaceAll(/(\w)=(\w)/g, (_all, key: string, value: string) => value + ':' + key));
console.log('$1 é😀é'.replaceAll(/é/g, '\\0'), 'AbAb'.replaceAll(/a/gi, '$&$&'), ''.replaceAll(/x/g, 'y') === '');
let count = 0;
console.log(
    'x.x.x'.replaceAll(/x/g, () => {
        count += 1;
        return String(count);
    }),
    count,
);
console.log('a.b.c'.replaceAll('.', ''), 'aaa'.replaceAll('aa', '$&b'));
