// construct: program-debounce-like-state
// policy: map
function once<T>(f: () => T): () => T {
    let done = false;
    let value: T | undefined;
    return () => {
        if (!done) {
            value = f();
            done = true;
        }
        return value as T;
    };
}
let n = 0;
const init = once(() => { n++; return 'v' + n; });
console.log(init() + init() + n);
