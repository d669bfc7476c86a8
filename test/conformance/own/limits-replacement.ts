// construct: what stands for the match in replacements
// policy: map
function main(): void {
    const text = 'a-b-a-b';
    console.log([text.replace('-', '+'), text.replace('', '+'), text.replace('x', '+'), text.replaceAll('-', '+'), text.replaceAll('', '.')].join());
    for (const part of ['$$', '$&', '$`', "$'", '$', '$1', '$$&', 'x$y', '\\']) {
        console.log([text.replace('b', part), text.replaceAll('b', part), text.replaceAll('', part), text.replace('', part)].join());
    }
    console.log([text.replace(/a/, 'x'), text.replace(/a/g, 'x'), text.replace(/b/, '[$&]'), text.replace(/b/g, '[$&]')].join());
    console.log([text.replace(/b/g, '$$'), text.replace(/b/, '$'), text.replace(/b/g, 'a$b'), text.replace(/b/, '\\'), text.replace(/(a)-(b)/, '$2$1')].join());
    console.log([text.replace(/(a)-(b)/g, '<$1|$2>$$1'), text.replace(/[ab]/g, (found) => found.toUpperCase()), text.replace(/[ab]/, (found) => found + found)].join());
    const found = 'x=1;y=22'.match(/(\w)=(\d+)(;z)?/);
    console.log(found === null ? 'none' : `${found[0]} ${found[1]} ${found[2]} ${found.length}`);
    console.log(['Σ', 'ΑΣ', 'ΑΣ Σ', 'ΟΔΟΣ.'].map((word) => word.toLowerCase()).join() + 'ßﬁŉ'.toUpperCase() + 'İ'.toLowerCase() + 'ǆ'.toUpperCase());
}
main();
