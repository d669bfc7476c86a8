// construct: patterns that match nothing, classes over all of the basic plane
// policy: map
// trap: PHP goes on by bytes after a match of nothing; a range up to U+FFFF has halves of characters in JavaScript
const texts = ['', 'ab', 'é中', '😀', 'a😀b'];
for (const text of texts) {
    console.log(text.replace(/x*/g, '-') + '|' + text.replace(/(?:)/g, '.') + '|' + text.replace(/a|/g, '<$&>'));
    console.log(text.replace(/x*/gu, (found) => '[' + found + ']') + '|' + text.replace(/\B/g, '_'));
    console.log(/[\u0080-\uffff]/.test(text) + ' ' + /^[^\u0080-\uffff]+$/.test(text) + ' ' + /^[\x20-\uffff]{2}$/.test(text));
    console.log(text.replace(/[\u0080-\uffff]/g, '?') + '|' + text.replace(/[^\u0080-\uffff]/g, '?'));
    console.log(text.split(/[\u0080-\uffff]+/).join('~') + '|' + text.replace(/[^\u4e00-\u9fff]+/g, ''));
}
console.log('1234567.891'.replace(/\B(?=(?:\d\d\d)+(?!\d))/g, ',') + ' a  b '.replace(/^ *| *$/g, ''));
