// construct: recursion
// policy: map
interface Tree { name: string; children: Tree[] }

function fibonacci(n: number): number {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

function depth(tree: Tree): number {
    let deepest = 0;
    for (const child of tree.children) {
        deepest = Math.max(deepest, depth(child));
    }
    return deepest + 1;
}

function render(tree: Tree, indent: string = ''): string {
    return indent + tree.name + '\n' + tree.children.map((child) => render(child, indent + '  ')).join('');
}

function isEven(n: number): boolean {
    return n === 0 ? true : isOdd(n - 1);
}

function isOdd(n: number): boolean {
    return n === 0 ? false : isEven(n - 1);
}

function main(): void {
    const tree: Tree = { name: 'root', children: [{ name: 'a', children: [] }, { name: 'b', children: [{ name: 'c', children: [] }] }] };
    console.log('' + fibonacci(15) + ' ' + depth(tree) + isEven(10) + isOdd(7));
    console.log(render(tree).trimEnd());
}

main();
