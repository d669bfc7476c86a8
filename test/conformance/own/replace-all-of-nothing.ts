// policy: map
// The empty text is found between the halves of a character too.

const text = ['a😀b'].join('');
const nothing = [''].join('');
console.log(text.replaceAll('', '-'), text.replaceAll(nothing, nothing), text.replaceAll(nothing, '[$&]'));
console.log(nothing.replaceAll('', '-'), 'ab'.replaceAll(nothing, "<$`|$'>"));
