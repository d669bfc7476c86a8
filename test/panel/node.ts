import type { Work } from './clock';

/**
 * How a node takes commands.
 *
 * - `online`: it does them and says so.
 * - `offline`: its connection is down; the panel knows and does not try.
 * - `hung`: connected, but it neither does nor answers anything.
 * - `mute`: connected; it does what it is told and its answers get lost.
 */
export type Connection = 'online' | 'offline' | 'hung' | 'mute';

export type ServiceState = 'running' | 'paused';

/** What a node runs for one protocol of one forward. */
export interface NodeService {
    state: ServiceState;
    /** The speed limit in Mbit/s that the panel sent with it; `null` is none. */
    speed: number | null;
}

/** What the panel tells a node. */
export type Command =
    | { readonly type: 'add' | 'update'; readonly names: readonly string[]; readonly speed: number | null }
    | { readonly type: 'pause' | 'resume' | 'delete'; readonly names: readonly string[] }
    /** A command whose effect is not modelled (a limiter, a hop of a tunnel); it costs the same time. */
    | { readonly type: 'other' };

/** The errors that the panel itself makes up for a node. */
export const NodeError = {
    OFFLINE: '节点不在线',
    NO_ANSWER: '等待节点响应超时',
    LOST: '节点连接已断开',
} as const;

/** How long the panel waits for the answer to a command. */
export const COMMAND_TIMEOUT = 12_000;

/** A forwarding node: what runs on it, and how it answers the panel. */
export class Node {
    connection: Connection = 'offline';
    /** How long the node takes for a command; from 12 s on the panel no longer hears the answer. */
    delayMs = 0;
    readonly services = new Map<string, NodeService>();
    /** The commands that reached the node, in order. */
    readonly commands: Command[] = [];
    /** How many commands it still takes before its connection breaks; `null` when it does not. */
    private leavesAfter: number | null = null;

    constructor(
        readonly id: number,
        readonly secret: string,
        private readonly onConnection: (isConnected: boolean) => void,
    ) {}

    /** Connects or disconnects the node, or lets it fall silent; what it runs stays. */
    connect(connection: Connection): void {
        this.connection = connection;
        this.onConnection(connection !== 'offline');
    }

    /** Lets the connection break while the panel waits for the answer to the command after the next `count`. */
    leaveAfter(count: number): void {
        this.leavesAfter = count;
    }

    /** Service name to state. */
    states(): Record<string, ServiceState> {
        return Object.fromEntries([...this.services].map(([name, service]) => [name, service.state]));
    }

    /** The names of the services that take traffic. */
    running(): string[] {
        return [...this.services].filter(([, service]) => service.state === 'running').map(([name]) => name);
    }

    /** Takes a command; the result is an error or `null`. */
    *command(command: Command): Work<string | null> {
        if (this.connection === 'offline') {
            return NodeError.OFFLINE;
        }
        if (this.isLeaving()) {
            this.connect('offline');

            return NodeError.LOST;
        }
        if (this.connection === 'hung') {
            yield COMMAND_TIMEOUT;

            return NodeError.NO_ANSWER;
        }
        if (this.connection === 'mute' || this.delayMs >= COMMAND_TIMEOUT) {
            this.execute(command);
            yield COMMAND_TIMEOUT;

            return NodeError.NO_ANSWER;
        }
        if (this.delayMs > 0) {
            yield this.delayMs;
        }

        return this.execute(command);
    }

    private isLeaving(): boolean {
        if (this.leavesAfter === null) {
            return false;
        }
        this.leavesAfter -= 1;
        if (this.leavesAfter >= 0) {
            return false;
        }
        this.leavesAfter = null;

        return true;
    }

    private execute(command: Command): string | null {
        this.commands.push(command);
        switch (command.type) {
            case 'add': {
                const existing = command.names.find((name) => this.services.has(name));
                if (existing !== undefined) {
                    return `service ${existing} already exists`;
                }
                this.start(command.names, command.speed);

                return null;
            }
            case 'update':
                // The service is closed and made anew, without the flag that it was paused.
                this.start(command.names, command.speed);

                return null;
            case 'pause':
                return this.set(command.names, 'paused');
            case 'resume':
                return this.set(command.names, 'running');
            case 'delete':
                for (const name of command.names) {
                    this.services.delete(name);
                }

                return null;
            case 'other':
                return null;
        }
    }

    private start(names: readonly string[], speed: number | null): void {
        for (const name of names) {
            this.services.set(name, { state: 'running', speed });
        }
    }

    private set(names: readonly string[], state: ServiceState): string | null {
        for (const name of names) {
            const service = this.services.get(name);
            if (service === undefined) {
                return `service ${name} not found`;
            }
            service.state = state;
        }

        return null;
    }
}

/** Whether a node refused a command because it runs no such service. */
export function isUnknownService(error: string): boolean {
    return /^service .* not found$/.test(error);
}
