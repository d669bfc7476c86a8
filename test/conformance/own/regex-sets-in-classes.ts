// policy: map
// Sets in classes, dashes beside them, and the flag `i` in patterns that PCRE reads as UTF-8.

const texts = ['', 'a', 'k', 'K', 'S', 's', 'ſ', '\u212a', 'é', '_', '-', '.', '/', '@', ':', '^', '`', '{', ']', '[', '0', '5'];
texts.push('9', 'x', 'z', 'Z', ' ', '\n', '\u00a0', '\u2028', 'ſx', 'ab', 'a b', '\u212a a', 'k\n');
for (const text of texts) {
    const found = [
        /^[\w-.]$/.test(text),
        /^[.-\w]$/.test(text),
        /^[+-\s]$/.test(text),
        /^[\w-a-z]$/.test(text),
        /^[\d-x-z]$/.test(text),
        /^[a-f-9]$/.test(text),
        /^[--/]$/.test(text),
        /^[\D]$/.test(text),
        /^[\W_]$/.test(text),
        /^[^\W_]$/.test(text),
        /^[^\S\n]$/.test(text),
        /^[\d\D]*$/.test(text),
        /^[^\w\W]$/.test(text),
        /^[\W\d]+$/i.test(text),
        /^[^\W\d]+$/i.test(text),
        /^[a-z]\s?[a-z]?$/i.test(text),
        /^\w\s\w$/i.test(text),
        /^[j-l].*$/i.test(text),
        /^[^j-l]+$/i.test(text),
        /^k\s?$/i.test(text),
        /^[\s-S]$/i.test(text),
        /^[\.-Z]\s?$/i.test(text),
        /^[Z-a]\S?$/i.test(text),
        /^[^k]\s?$/iu.test(text),
    ];
    console.log(JSON.stringify(text), found.map((one) => (one ? '1' : '0')).join(''), text.replace(/[k-s\s]/gi, '*'));
}
