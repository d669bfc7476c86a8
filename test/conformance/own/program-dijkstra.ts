// construct: program-dijkstra
// policy: map
interface Edge { to: string; cost: number }
function dijkstra(graph: Record<string, Edge[]>, start: string): Record<string, number> {
    const dist: Record<string, number> = {};
    const done: Record<string, boolean> = {};
    for (const k of Object.keys(graph)) dist[k] = Infinity;
    dist[start] = 0;
    for (;;) {
        let best: string | null = null;
        for (const k of Object.keys(dist)) {
            if (!done[k] && dist[k] < Infinity && (best === null || dist[k] < dist[best])) best = k;
        }
        if (best === null) break;
        done[best] = true;
        for (const e of graph[best]) {
            const d = dist[best] + e.cost;
            if (d < dist[e.to]) dist[e.to] = d;
        }
    }
    return dist;
}
console.log(JSON.stringify(dijkstra({ a: [{ to: 'b', cost: 1.5 }, { to: 'c', cost: 4 }], b: [{ to: 'c', cost: 2 }], c: [] }, 'a')));
