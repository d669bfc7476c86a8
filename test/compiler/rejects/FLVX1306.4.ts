interface Row {
    tags?: Record<string, string>;
}
interface Tree {
    children: Tree[];
    labels: Record<string, string>;
}
const row: Row = {};
const some: string[] | Record<string, string> = [];
const maybe: Record<string, string> | null = { a: 'b' };
function show(one: string[] | Record<string, string>, two: Record<string, string> | null): string {
    return JSON.stringify(/*@*/one) + JSON.stringify(two);
}
console.log(JSON.stringify(row) + show(some, maybe));
function made(): { tags: Record<string, string> } {
    return { tags: {} };
}
console.log(JSON.stringify(made()));
const parsed: unknown = JSON.parse('{}');
const tree = /*@*/parsed as Tree;
const either = /*@*/parsed as Record<string, string> | { a: Record<string, string> };
console.log('' + tree.children.length + JSON.stringify(either === null));
