// construct: function-expression-own-name
// policy: map
// trap: within, the name is the function, whatever else has that name outside
const factorial = function fact(n: number): number {
    return n < 2 ? 1 : n * fact(n - 1);
};

const fact = 'another one';

interface Tree {
    value: number;
    below: Tree[];
}

const sum: (tree: Tree) => number = function total(tree: Tree): number {
    return tree.below.map((one) => total(one)).reduce((all, one) => all + one, tree.value);
};

function main(start: number): void {
    const steps: string[] = [];
    const walk = function step(n: number): number {
        steps.push('n' + n);
        const again = (m: number): number => step(m - 1);
        return n > start ? again(n) : n;
    };
    console.log(walk(4), steps.join());
    const parity = function isEven(n: number): boolean {
        const walk = n === 0;
        return walk || !isEven(n - 1);
    };
    console.log([0, 1, 2].map(parity).join(), [0, 1].filter((n) => parity(n)).join());
    const depth = function deep(tree: Tree): number {
        return 1 + Math.max(0, ...tree.below.map(deep));
    };
    const tree: Tree = { value: 0.5, below: [{ value: 2, below: [{ value: 3, below: [] }] }, { value: 4, below: [] }] };
    console.log(depth(tree), sum(tree));
    const half = function halve(n: number): number {
        return n > 1 ? halve(n / 2) : n;
    };
    console.log(half(5), half(8));
}

console.log(factorial(5), fact);
main(2);

// One that does not name itself, one with a name of its own within, and one within another.
const plain = function unused(n: number): number {
    return n + 1;
};
const outer = function inner(n: number): number {
    const deeper = function inner(m: number): number {
        return m <= 0 ? n : inner(m - 1);
    };
    return n > 2 ? deeper(n) : inner(n + 1);
};
function shadowed(): number {
    const count = function again(n: number): number {
        const rest = ((again: number): number => again - 1)(n);
        return n === 0 ? 0 : again(rest) + 1;
    };
    return count(3);
}
console.log(plain(1), outer(0), shadowed());

// Each turn of a loop has a function of its own, which calls itself and not the last one.
const all: ((n: number) => string)[] = [];
for (let i = 0; i < 3; i++) {
    const step = function self(n: number): string {
        return n === 0 ? 'i' + i : self(n - 1);
    };
    all.push(step);
}
console.log(all.map((one) => one(2)).join());
