// construct: program-graph
// policy: map
interface Edge { to: string; cost: number }

class Graph {
    private readonly edges: Record<string, Edge[]> = {};

    connect(from: string, to: string, cost: number): this {
        this.add(from, to, cost);
        this.add(to, from, cost);
        return this;
    }

    private add(from: string, to: string, cost: number): void {
        this.edges[from] = [...(this.edges[from] ?? []), { to, cost }];
    }

    shortest(from: string, to: string): string {
        const costs: Record<string, number> = { [from]: 0 };
        const before: Record<string, string> = {};
        const done: Record<string, boolean> = {};
        while (true) {
            let nearest: string | null = null;
            for (const [name, cost] of Object.entries(costs)) {
                if (done[name] !== true && (nearest === null || cost < costs[nearest])) {
                    nearest = name;
                }
            }
            if (nearest === null) {
                return 'no way';
            }
            if (nearest === to) {
                break;
            }
            done[nearest] = true;
            for (const edge of this.edges[nearest] ?? []) {
                const cost = costs[nearest] + edge.cost;
                if (costs[edge.to] === undefined || cost < costs[edge.to]) {
                    costs[edge.to] = cost;
                    before[edge.to] = nearest;
                }
            }
        }
        let path = to;
        let at = to;
        while (at !== from) {
            at = before[at];
            path = at + '>' + path;
        }
        return path + ' ' + costs[to];
    }
}

function main(): void {
    const graph = new Graph().connect('a', 'b', 4).connect('a', 'c', 1).connect('c', 'b', 1.5).connect('b', 'd', 2).connect('x', 'y', 1);
    console.log(graph.shortest('a', 'd'));
    console.log(graph.shortest('d', 'c'));
    console.log(graph.shortest('a', 'y'));
    console.log(graph.shortest('a', 'a'));
}

main();
