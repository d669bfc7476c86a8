// construct: program-optional-call
// policy: map
interface Options { onDone?: (code: number) => string; onError?: () => void }
function run(options?: Options): string {
    options?.onError?.();
    return options?.onDone?.(42) ?? 'no handler';
}
let errors = 0;
console.log(run());
console.log(run({}));
console.log(run({ onDone: (c) => 'code ' + c, onError: () => { errors++; } }));
console.log('errors ' + errors);
