// policy: map
// Regular expressions in constants and in properties that nothing else is assigned to.

const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const checks = ['a@b.co', 'bad', 'x@y.z', 'Q@Q.ORG'].map((e) => EMAIL.test(e));
console.log(checks.join());
const trimAll = (s: string): string => s.replace(/^\s+|\s+$/gm, '');
console.log(JSON.stringify(trimAll('  a \n  b  ')));
class Route {
    private readonly pattern: RegExp = /^\/users\/(\d+)(?:\/(\w+))?$/;
    static readonly WORD = /\w+/g;
    private static readonly DASH: RegExp = /-/;
    match(path: string): string { const m = this.pattern.exec(path); return m === null ? '404' : `user ${m[1]} ${m[2] ?? 'index'}`; }
    static words(t: string): string { return (t.match(Route.WORD) ?? []).join('|') + t.split(this.DASH).length; }
}
console.log(new Route().match('/users/7'), new Route().match('/users/7/edit'), new Route().match('/x'));
const esc = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
console.log(esc('a.b*c'), 'tel: +1 (2)'.replace(/[^\d+]/g, ''), 'aXbX'.split(/x/i).length);
console.log(Route.words('a b-c d'));
function local(t: string): string {
    const digits = /\d+/g;
    const f = (): string => t.replace(digits, (d) => '<' + d + '>');
    return f();
}
const SLUG = /[^a-z0-9]+/g, EDGE = /^-|-$/g;
const slug = (t: string): string => t.toLowerCase().replace(SLUG, '-').replace(EDGE, '');
console.log(local('a1b22'), slug('Hello, World!'));
