// construct: program-immutable-updates
// policy: map
interface Tunnel { id: number; name: string; nodes: number[]; limits: { up: number; down: number } }

type State = { tunnels: Tunnel[]; selected: number | null };

function rename(state: State, id: number, name: string): State {
    return { ...state, tunnels: state.tunnels.map((tunnel) => (tunnel.id === id ? { ...tunnel, name } : tunnel)) };
}

function addNode(state: State, id: number, node: number): State {
    return {
        ...state,
        tunnels: state.tunnels.map((tunnel) => (tunnel.id === id && !tunnel.nodes.includes(node) ? { ...tunnel, nodes: [...tunnel.nodes, node] } : tunnel)),
    };
}

function limit(tunnel: Tunnel, up: number): Tunnel {
    return { ...tunnel, limits: { ...tunnel.limits, up } };
}

function remove(state: State, id: number): State {
    return { tunnels: state.tunnels.filter((tunnel) => tunnel.id !== id), selected: state.selected === id ? null : state.selected };
}

function main(): void {
    const first: State = { tunnels: [{ id: 1, name: 'a', nodes: [], limits: { up: 1, down: 2 } }, { id: 2, name: 'b', nodes: [7], limits: { up: 3, down: 4 } }], selected: 2 };
    const second = addNode(rename(first, 1, 'renamed'), 2, 8);
    const third = remove(second, 2);
    console.log(JSON.stringify(first));
    console.log(JSON.stringify(second));
    console.log(JSON.stringify(third));
    const limited = limit(first.tunnels[0], 50);
    console.log('' + limited.limits.up + first.tunnels[0].limits.up + limited.limits.down);
}

main();
