// construct: program-destructure-deep
// policy: map
interface Config { server?: { host?: string; ports?: number[] }; tags?: string[] }
function describe({ server: { host = 'localhost', ports: [main = 80, alt = 8080] = [] } = {}, tags = ['none'] }: Config): string {
    return `${host}:${main}/${alt} ${tags.join('+')}`;
}
console.log(describe({}));
console.log(describe({ server: { host: 'h', ports: [1] }, tags: ['a', 'b'] }));
const { a: { b: [, second] }, ...others } = { a: { b: [1, 2, 3] }, c: 4, d: 5 };
console.log(second + ' ' + JSON.stringify(others));
