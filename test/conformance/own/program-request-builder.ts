// construct: program-request-builder
// policy: map
class RequestBuilder {
    private method: 'GET' | 'POST' = 'GET';
    private headers: { [k: string]: string } = {};
    private query: string[] = [];
    private payload: unknown = null;
    constructor(private readonly base: string) {}
    post(): this { this.method = 'POST'; return this; }
    header(k: string, v: string): this { this.headers[k.toLowerCase()] = v; return this; }
    param(k: string, v: string | number): this { this.query.push(k + '=' + v); return this; }
    json(body: unknown): this {
        this.payload = body;
        return this.header('Content-Type', 'application/json');
    }
    build(path: string): string {
        const url = this.base.replace(/\/+$/, '') + '/' + path.replace(/^\/+/, '');
        const qs = this.query.length > 0 ? '?' + this.query.join('&') : '';
        const head = Object.keys(this.headers).sort().map((k) => `${k}: ${this.headers[k]}`).join('; ');
        return `${this.method} ${url}${qs} [${head}] ${this.payload === null ? '' : JSON.stringify(this.payload)}`;
    }
}
console.log(new RequestBuilder('https://api.x/').param('page', 1).param('q', 'a').build('/users'));
console.log(new RequestBuilder('https://api.x').post().json({ id: 1, tags: [], meta: {} }).header('X-A', '1').build('users'));
