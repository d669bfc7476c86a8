// construct: program-validate
// policy: map
function isEmail(s: string): boolean { return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(s); }
function isIPv4(s: string): boolean {
    const parts = s.split('.');
    return parts.length === 4 && parts.every((p) => /^\d{1,3}$/.test(p) && Number(p) <= 255);
}
console.log(['a@b.c', 'a@b', 'x y@z.de', 'a+b@c-d.co.uk'].map((s) => `${s}:${isEmail(s)}`).join(' '));
console.log(['1.2.3.4', '256.1.1.1', '1.2.3', '01.2.3.4', 'a.b.c.d'].map(isIPv4).join(' '));
