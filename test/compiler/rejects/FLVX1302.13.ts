// What is `{}` may be anything; TypeScript takes it for a record that need not hold anything.
interface Options {
    size?: number;
}

function show(options: Options): void {
    console.log(options.size === undefined ? 'none' : 'some');
}

const anything: {} = [1];
show(/*@*/anything);
show(anything as Options);
show({});
const empty = {};
show(empty);

function test(value: unknown): void {
    if (value) {
        show(/*@*/value);
    }
}
test('text');
