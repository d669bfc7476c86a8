// construct: program-builder-immutable
// policy: map
class Query {
    private constructor(private readonly parts: readonly string[], private readonly params: readonly (string | number)[]) {}
    static from(t: string): Query { return new Query(['SELECT * FROM ' + t], []); }
    where(col: string, v: string | number): Query {
        const kw = this.parts.some((p) => p.startsWith('WHERE')) ? 'AND' : 'WHERE';
        return new Query([...this.parts, `${kw} ${col} = ?`], [...this.params, v]);
    }
    limit(n: number): Query { return new Query([...this.parts, 'LIMIT ' + n], this.params); }
    toSql(): string { return this.parts.join(' ') + ' -- ' + this.params.map((p) => (typeof p === 'string' ? `'${p}'` : p)).join(', '); }
}
const q = Query.from('users').where('id', 3);
console.log(q.where('name', "o'k").limit(5).toSql());
console.log(q.toSql());
