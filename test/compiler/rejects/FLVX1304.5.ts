const first: unknown = null;
const second: unknown = undefined;
console.log(/*@*/first === null ? 'x' : 'y');
console.log(/*@*/first === /*@*/second ? 'x' : 'y');
console.log(typeof /*@*/first);
const { name = 'none' }: { name?: string | null } = {};
const [/*@*/text = 'none'] = [null, 'a'] as (string | null)[];
console.log((name ?? 'x') + (text ?? 'x'));
