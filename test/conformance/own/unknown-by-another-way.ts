// construct: unknown-by-another-way
// policy: map
// What comes into `unknown` through a default, `&&=` or a spread argument is told apart as well.
function main(): void {
    let value: unknown = 1;
    value &&= {};
    console.log(JSON.stringify(value) + ' ' + Array.isArray(value));
    value &&= [];
    console.log(JSON.stringify(value) + ' ' + Array.isArray(value));
    const show = ({ given = {} }: { given?: unknown }): string => JSON.stringify(given);
    console.log(show({}) + show({ given: [] }) + show({ given: 1 }));
    const count = (...all: unknown[]): string => all.map((one) => typeof one).join(' ');
    console.log(count(...[1, 'a', null], ...[[1]]));
    const pair: [string, number] = ['a', 2];
    const two = (text: unknown, more: unknown): string => typeof text + typeof more;
    console.log(two(...pair));
}
main();
