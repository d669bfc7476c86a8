// construct: regex-case-of-all-letters
// policy: map
// trap: JavaScript compares capital letters, but takes none for one of ASCII; PCRE folds them
const texts = ['Ä', 'ä', 'STRASSE', 'Straße', 'STRAẞE', 'é', 'É', 'ſ', 's', 'S', 'K', 'k', 'µ', 'μ', 'Μ', 'в', 'В', '\u1c80', 'ı', 'i', 'İ', 'I', 'ÿ', 'Ÿ', 'ж', 'Ж', 'Σ', 'σ', 'ς', 'ǆ', 'ǅ', 'Ǆ', 'ﬀ', 'ι', '\u0345', '\u1fbe', 'Å', 'å', 'Å', 'ꭰ', 'Ꭰ', '', 'x', 'Ω', 'ω', 'Ω'];
const show = (test: (t: string) => boolean): void => { console.log(texts.map((t) => (test(t) ? '1' : '0')).join('')); };
show((t) => /ä/i.test(t));
show((t) => /[ä-ÿ]/i.test(t));
show((t) => /^[^ä]$/i.test(t));
show((t) => /straße/i.test(t));
show((t) => /\xe9|\u00C4/i.test(t));
show((t) => /[\xe0-\xff]/i.test(t));
show((t) => /[а-я]/i.test(t));
show((t) => /σ/i.test(t));
show((t) => /[ςs]/i.test(t));
show((t) => /µ/i.test(t));
show((t) => /в/i.test(t));
show((t) => /ǆ/i.test(t));
show((t) => /ι/i.test(t));
show((t) => /å/i.test(t));
show((t) => /Å/i.test(t));
show((t) => /ω|Ω/i.test(t));
show((t) => /[k-sé]/i.test(t));
show((t) => /ꭰ/i.test(t));
show((t) => /ſ/i.test(t));
show((t) => /\u212a/i.test(t));
show((t) => /[\u0080-\uffff]/i.test(t));
show((t) => /[^\u0080-\uffff]/i.test(t));
show((t) => /\x4b/i.test(t));
show((t) => /[\x41-\x5a]/i.test(t));
show((t) => /[A-zé]/i.test(t));
show((t) => /ﬀ/i.test(t));
show((t) => /é?ß/i.test(t));
show((t) => /İ/i.test(t));
show((t) => /ı/i.test(t));
console.log('Ärger ärger ÄRGER'.replace(/ärger/gi, '<$&>'));
console.log('Größe GRÖSSE größe'.split(/größe/i).join('|'));
console.log(JSON.stringify('mañana MAÑANA'.match(/(ñ)a/gi)));
