// construct: string-index-edges
// policy: map-or-reject
function main(): void {
    const text: string = 'hello';
    console.log('[' + text.substring(-3, 2) + '][' + text.substring(4, 1) + '][' + text.substring(2, 99) + '][' + text.substring(9) + ']');
    console.log('[' + text.slice(-99, 2) + '][' + text.slice(3, 1) + '][' + text.slice(-2, -1) + '][' + text.slice(0, 0) + ']');
    console.log('[' + text.charAt(-1) + '][' + text.charAt(5) + '][' + text.charAt(0) + ']');
    console.log('' + text.indexOf('') + text.lastIndexOf('') + text.indexOf('l', 3) + text.indexOf('l', -5) + text.indexOf('o', 99) + text.lastIndexOf('l', 2));
    console.log('[' + text.substr(1, 2) + '][' + text.substr(-3, 2) + '][' + text.substr(2) + ']');
    console.log('' + text.startsWith('llo', 2) + text.endsWith('ell', 4) + text.includes('h', 1));
    console.log('' + Number.isNaN(text.charCodeAt(9)) + (text.codePointAt(9) === undefined) + text.charCodeAt(4));
    console.log('[' + (text.at(-1) ?? '') + (text.at(0) ?? '') + (text.at(9) ?? 'none') + ']');
    console.log('[' + text.slice(1.9) + '][' + text.substring(NaN, 3) + ']');
}

main();
