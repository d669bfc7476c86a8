import type { Work } from './clock';
import { type Command, isUnknownService, Node, NodeError } from './node';
import type { ForwardPortRow, ForwardRow, NodeRow, Store } from './store';

/** Why a forward could not be pushed to a node. */
export interface PushError {
    readonly nodeName: string;
    readonly error: string;
}

const NO_PORT = '转发入口端口不存在';

/** The panel's hand on its nodes: turns forwards into commands. */
export class NodeControl {
    private readonly nodes = new Map<number, Node>();

    constructor(private readonly store: Store) {}

    /** The node behind a row. */
    node(row: NodeRow): Node {
        const known = this.nodes.get(row.id);
        if (known?.secret === row.secret) {
            return known;
        }
        const node = new Node(row.id, row.secret, (isConnected) => {
            const current = this.store.nodes.get(row.id);
            if (current !== undefined) {
                current.status = isConnected ? 1 : 0;
            }
        });
        this.nodes.set(row.id, node);

        return node;
    }

    /** The node with this number. */
    nodeById(id: number): Node | undefined {
        const row = this.store.nodes.get(id);

        return row === undefined ? undefined : this.node(row);
    }

    /**
     * Makes a forward's services on its entry nodes. Stops at the first node that fails.
     *
     * @returns that failure.
     */
    *add(forward: ForwardRow): Work<PushError | null> {
        return yield* this.push(forward, (node, names, speed) => node.command({ type: 'add', names, speed }));
    }

    /**
     * Replaces a forward's services on its entry nodes, which starts them, paused or not. Stops at the first node
     * that fails.
     *
     * @returns that failure.
     */
    *update(forward: ForwardRow): Work<PushError | null> {
        return yield* this.push(forward, function* (node, names, speed) {
            const error = yield* node.command({ type: 'update', names, speed });

            return error === null ? null : yield* node.command({ type: 'add', names, speed });
        });
    }

    /** Pauses, resumes or deletes a forward's services on its entry nodes. Stops at the first node that fails. */
    *control(forward: ForwardRow, type: 'pause' | 'resume' | 'delete'): Work<string | null> {
        const ports = this.store.portsOf(forward.id);
        if (ports.length === 0) {
            return NO_PORT;
        }
        for (const port of ports) {
            const error = yield* this.controlOn(port, forward, type);
            if (error !== null) {
                return error;
            }
        }

        return null;
    }

    /** Deletes one service by its full name. */
    *deleteService(node: Node, name: string): Work<void> {
        yield* node.command({ type: 'delete', names: [name] });
    }

    /** Sends a command with no modelled effect to the entry nodes of a tunnel; failures do not matter. */
    *notifyEntries(tunnelId: number): Work<void> {
        for (const entry of this.store.entryNodes(tunnelId)) {
            const node = this.nodeById(entry.nodeId);
            if (node !== undefined) {
                yield* node.command({ type: 'other' });
            }
        }
    }

    private *push(
        forward: ForwardRow,
        send: (node: Node, names: readonly string[], speed: number | null) => Work<string | null>,
    ): Work<PushError | null> {
        const assignment = this.store.assignment(forward.userId, forward.tunnelId);
        const names = serviceNames(baseName(forward, assignment?.id ?? 0));
        const speedLimit = this.store.speedLimits.get(assignment?.speedId ?? 0);
        for (const port of this.store.portsOf(forward.id)) {
            const row = this.store.nodes.get(port.nodeId);
            const error =
                row === undefined ? NodeError.OFFLINE : yield* send(this.node(row), names, speedLimit?.speed ?? null);
            if (error !== null) {
                return { nodeName: row?.name ?? '', error };
            }
        }

        return null;
    }

    /** The name under which the service was pushed is not stored: the panel tries those that it can think of. */
    private *controlOn(
        port: ForwardPortRow,
        forward: ForwardRow,
        type: 'pause' | 'resume' | 'delete',
    ): Work<string | null> {
        const node = this.nodeById(port.nodeId);
        let error: string | null = NodeError.OFFLINE;
        if (node === undefined) {
            return error;
        }
        for (const base of this.candidates(forward)) {
            error = yield* this.controlBase(node, base, type);
            if (error === null || !isUnknownService(error)) {
                break;
            }
        }

        return error;
    }

    /** Names made from existing assignments: that of the forward's tunnel, the user's others, and without any. */
    private candidates(forward: ForwardRow): string[] {
        const own = this.store.assignment(forward.userId, forward.tunnelId)?.id ?? 0;
        const all = this.store.assignmentsOf(forward.userId).map((row) => row.id);

        return [...new Set([own, ...all, 0])].map((id) => baseName(forward, id));
    }

    /**
     * Three commands: either protocol, and the bare name of older nodes. One that is done is enough; an error other
     * than that there is no such service ends it at once, with the later ones untouched.
     */
    private *controlBase(node: Node, base: string, type: 'pause' | 'resume' | 'delete'): Work<string | null> {
        let isDone = false;
        let last: string | null = null;
        for (const name of [...serviceNames(base), base]) {
            const command: Command = { type, names: [name] };
            const error = yield* node.command(command);
            if (error !== null && !isUnknownService(error)) {
                return error;
            }
            isDone ||= error === null;
            last = error ?? last;
        }

        return isDone ? null : last;
    }
}

function baseName(forward: ForwardRow, assignmentId: number): string {
    return `${forward.id}_${forward.userId}_${assignmentId}`;
}

function serviceNames(base: string): string[] {
    return [`${base}_tcp`, `${base}_udp`];
}
