// construct: program-i18n
// policy: map
const texts: Record<string, Record<string, string>> = {
    en: { hi: 'Hello {name}', items: '{n} item(s)' },
    zh: { hi: '你好 {name}' },
};
function t(lang: string, key: string, vars: Record<string, string | number> = {}): string {
    let s = texts[lang]?.[key] ?? texts['en'][key] ?? key;
    for (const [k, v] of Object.entries(vars)) s = s.split('{' + k + '}').join(String(v));
    return s;
}
console.log(t('zh', 'hi', { name: '王' }) + ' ' + t('zh', 'items', { n: 3 }) + ' ' + t('en', 'nope'));
