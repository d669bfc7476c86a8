// construct: unchecked reads of one kind do not make others missing
// policy: map
const paginate = <T,>(xs: readonly T[], page: number, per: number): { items: T[]; pages: number; hasNext: boolean } => ({ items: xs.slice((page - 1) * per, page * per), pages: Math.ceil(xs.length / per), hasNext: page * per < xs.length }); const pg = paginate([1, 2, 3, 4, 5], 2, 2); console.log(pg.items.join(), pg.pages, pg.hasNext);
const chunk = <T,>(xs: T[], n: number): T[][] => xs.reduce<T[][]>((acc, x, i) => { if (i % n === 0) acc.push([]); acc[acc.length - 1]!.push(x); return acc; }, []); console.log(JSON.stringify(chunk([1, 2, 3, 4, 5], 2)));
const zip = <A, B>(a: A[], b: B[]): Array<[A, B]> => a.map((x, i) => [x, b[i]!]); console.log(JSON.stringify(zip([1, 2], ['a', 'b'])));
const range = (a: number, b: number, s = 1): number[] => { const out: number[] = []; for (let i = a; s > 0 ? i < b : i > b; i += s) out.push(i); return out; }; console.log(range(0, 5).join(), range(5, 0, -2).join());
const words = ['a', 'b'];
const lost = [0, 5].map((at) => words[at]!);
const rows = [[1], [2]];
console.log(`${lost[1]}`, rows.flat().join(), JSON.stringify(rows), lost.join('-'), JSON.stringify(lost));
const holed: unknown[] = [lost[1], rows[0]];
console.log(holed.map((one) => typeof one).join());
function firstOf<T>(list: T[]): T {
    return list[0]!;
}
const none: number[][] = [];
const got = [firstOf(none)];
console.log(got[0] === undefined ? 'none' : 'some', firstOf(lost), firstOf([[7]]).join());
