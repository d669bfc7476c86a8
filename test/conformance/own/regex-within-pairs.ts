// construct: regex
// policy: map
// trap: without u a pair is two characters, between which a pattern may end, begin or look
const texts = ['😀', 'a😀', 'a😀a', '😀😀', 'x', '', '😀x', 'é', 'a: b😀', '"😀"'];
for (const s of texts) {
    console.log(s.replace(/a\w|\W+?/i, '<$&>') + s.replace(/\W+?/g, '<$&>') + s.replace(/\W+?/g, ''));
    console.log('' + /\W+\W+/.test(s) + /\B\W+$/.test(s) + /\B/.test(s) + /^(?:\W+){2}$/.test(s));
    console.log('' + /(?!x)\W+x/.test(s) + /\W+(?!x)/.test(s) + /[^x]+?(?!x)/.test(s) + /^.+?.*$/.test(s));
    console.log('' + /.+?x/.test(s) + /^(?:x?\W+)+$/.test(s) + /^(\W+)\1$/.test(s) + /a\B/.test(s));
    console.log(/(?=\W+\B)/.test(s) + s.replace(/^.*?(x)?$/, '<$1>') + s.replace(/\W+/g, '<$&>'));
    // These never stop within a pair.
    console.log((/^(.*?)\s*$/.exec(s)?.[1] ?? '-') + (/^(.+?):(.+)$/.exec(s)?.[2] ?? '-'));
    console.log((s.match(/"(.*?)"/g)?.[0] ?? '-') + (/^(?!x).+$/.exec(s)?.[0] ?? '-'));
    console.log(s.split(/\W+/).join('|') + s.replace(/[^a-z]+/g, (found) => `<${found}>`));
    console.log(s.replace(/(\S+)\s+(.+)$/, '$2$1') + (/(.+?)(?=x)/.exec(s)?.[0] ?? '-'));
}
