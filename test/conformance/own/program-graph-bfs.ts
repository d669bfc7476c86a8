// construct: program-graph-bfs
// policy: map
type Graph = Record<string, string[]>;
function bfs(graph: Graph, start: string): string[] {
    const seen: Record<string, boolean> = { [start]: true };
    const queue = [start];
    const order: string[] = [];
    while (queue.length > 0) {
        const node = queue.shift()!;
        order.push(node);
        for (const next of graph[node] ?? []) {
            if (!seen[next]) {
                seen[next] = true;
                queue.push(next);
            }
        }
    }
    return order;
}
function dfs(graph: Graph, node: string, visited: string[] = []): string[] {
    if (visited.includes(node)) return visited;
    visited.push(node);
    for (const n of graph[node] ?? []) dfs(graph, n, visited);
    return visited;
}
const g: Graph = { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['a'] };
console.log(bfs(g, 'a').join('') + ' ' + dfs(g, 'a').join('') + ' ' + bfs(g, 'x').join(''));
