import { document, Message, Refusal, success } from '../answer';
import type { Backend, Call, Route } from '../backend';
import { type Decoded, readStruct, type Shape } from '../decode';
import type { Sendable } from '../json';
import type { AssignmentRow, ForwardRow, Row, Table, TunnelRow } from '../store';

const BAD_BODY = new Refusal(Message.BAD_REQUEST, 500);

const NODE = {
    id: 'int',
    name: 'string',
    secret: 'string',
    serverIp: 'string',
    port: 'string',
    http: 'int',
    tls: 'int',
    socks: 'int',
    createdTime: 'int',
    status: 'int',
    tcpListenAddr: 'string',
    udpListenAddr: 'string',
    inx: 'int',
    isRemote: 'int',
} as const;

const TUNNEL = {
    id: 'int',
    name: 'string',
    trafficRatio: 'float',
    type: 'int',
    protocol: 'string',
    flow: 'int',
    createdTime: 'int',
    updatedTime: 'int',
    status: 'int',
    inIp: 'string',
    inx: 'int',
    chainTunnels: [{ id: 'int', tunnelId: 'int', chainType: 'string', nodeId: 'int' }],
} as const;

const USER = {
    id: 'int',
    user: 'string',
    pwd: 'string',
    roleId: 'int',
    expTime: 'int',
    flow: 'int',
    inFlow: 'int',
    outFlow: 'int',
    flowResetTime: 'int',
    num: 'int',
    createdTime: 'int',
    updatedTime: 'int',
    status: 'int',
} as const;

const ASSIGNMENT = {
    id: 'int',
    userId: 'int',
    tunnelId: 'int',
    speedId: 'int?',
    num: 'int',
    flow: 'int',
    inFlow: 'int',
    outFlow: 'int',
    flowResetTime: 'int',
    expTime: 'int',
    status: 'int',
} as const;

const FORWARD = {
    id: 'int',
    userId: 'int',
    userName: 'string',
    name: 'string',
    tunnelId: 'int',
    remoteAddr: 'string',
    strategy: 'string',
    inFlow: 'int',
    outFlow: 'int',
    createdTime: 'int',
    updatedTime: 'int',
    status: 'int',
    inx: 'int',
    forwardPorts: [{ id: 'int', forwardId: 'int', nodeId: 'int', port: 'int' }],
} as const;

const SPEED_LIMIT = {
    id: 'int',
    name: 'string',
    speed: 'int',
    tunnelId: 'int',
    tunnelName: 'string',
    createdTime: 'int',
    updatedTime: 'int?',
    status: 'int',
} as const;

const BACKUP = {
    version: 'string',
    exportedAt: 'int',
    types: ['string'],
    users: [USER],
    nodes: [NODE],
    tunnels: [TUNNEL],
    forwards: [FORWARD],
    userTunnels: [ASSIGNMENT],
    speedLimits: [SPEED_LIMIT],
} as const;

const TYPES = ['users', 'nodes', 'tunnels', 'forwards', 'userTunnels', 'speedLimits'] as const;

/** `/backup/*`: the only place that shows the true status of an assignment. */
export function backupRoutes(backend: Backend): Route[] {
    const { store, clock, features } = backend;
    if (!features.backup) {
        return [];
    }

    return [
        { path: '/api/v1/backup/export', method: 'POST', handler: exportBackup },
        { path: '/api/v1/backup/import', method: 'POST', handler: importBackup },
    ];

    function exportBackup(call: Call) {
        const { types } = readStruct(call.body, { types: ['string'] } as const, { refusal: BAD_BODY });

        return document(backupOf(types));
    }

    /** Rows are stored under their numbers, over those that were there. */
    function importBackup(call: Call) {
        const backup = readStruct(call.body, BACKUP, { refusal: BAD_BODY });
        backend.write();
        const autoBackup = backupOf(TYPES);
        const parts: Record<(typeof TYPES)[number], () => void> = {
            users: () => {
                putAll(store.users, backup.users);
            },
            nodes: () => {
                putAll(store.nodes, backup.nodes);
            },
            tunnels: () => {
                backup.tunnels.forEach(importTunnel);
            },
            forwards: () => {
                backup.forwards.forEach(importForward);
            },
            userTunnels: () => {
                putAll(store.assignments, backup.userTunnels);
            },
            speedLimits: () => {
                putAll(store.speedLimits, backup.speedLimits);
            },
        };
        for (const type of TYPES) {
            if (backup.types.includes(type)) {
                parts[type]();
            }
        }

        return success(clock.now, { autoBackup });
    }

    function backupOf(types: readonly string[]): Sendable {
        const lists = {
            users: () => store.users.all().map(pick(USER)),
            nodes: () => store.nodes.all().map(pick(NODE)),
            tunnels: () => store.tunnels.all().map(exportTunnel),
            forwards: () => store.forwards.all().map(exportForward),
            userTunnels: () => store.assignments.all().map(exportAssignment),
            speedLimits: () => store.speedLimits.all().map(pick(SPEED_LIMIT)),
        };
        const backup: Record<string, Sendable> = { version: '1.0', exportedAt: clock.now };
        for (const type of TYPES) {
            const rows = types.includes(type) ? lists[type]() : [];
            // A list without rows is left out, key and all.
            if (rows.length > 0) {
                backup[type] = rows;
            }
        }

        return backup;
    }

    function exportAssignment(row: AssignmentRow) {
        return { ...pick(ASSIGNMENT)(row), speedId: row.speedId || undefined };
    }

    function exportTunnel(row: TunnelRow) {
        const chainTunnels = store.chains
            .filter((chain) => chain.tunnelId === row.id)
            .map(({ id, tunnelId, chainType, nodeId }) => ({ id, tunnelId, chainType: String(chainType), nodeId }));

        return { ...pick(TUNNEL)(row), chainTunnels };
    }

    function exportForward(row: ForwardRow) {
        const forwardPorts = store
            .portsOf(row.id)
            .map(({ id, forwardId, nodeId, port }) => ({ id, forwardId, nodeId, port }));

        return { ...pick(FORWARD)(row), forwardPorts };
    }

    function importTunnel({ chainTunnels, ...row }: Decoded<typeof TUNNEL>): void {
        store.tunnels.put({ ...row, inIp: row.inIp === '' ? null : row.inIp, ipPreference: '' });
        store.chains.deleteWhere((chain) => chain.tunnelId === row.id);
        chainTunnels.forEach((chain, inx) => {
            const chainType = Number(chain.chainType);
            store.chains.put({ ...chain, tunnelId: row.id, chainType, inx, protocol: 'tls', strategy: 'round' });
        });
    }

    function importForward({ forwardPorts, ...row }: Decoded<typeof FORWARD>): void {
        store.forwards.put(row);
        store.forwardPorts.deleteWhere((port) => port.forwardId === row.id);
        for (const port of forwardPorts) {
            store.forwardPorts.put({ ...port, forwardId: row.id });
        }
    }
}

function putAll<R extends Row>(table: Table<R>, rows: readonly R[]): void {
    for (const row of rows) {
        table.put(row);
    }
}

/** Makes a function that copies the columns of a row that a backup knows, in its order. */
function pick(shape: Shape) {
    return (row: Row): Record<string, Sendable> =>
        Object.fromEntries(
            Object.entries(row)
                .filter(([key]) => key in shape)
                .sort(([one], [other]) => place(shape, one) - place(shape, other)),
        );
}

function place(shape: Shape, key: string): number {
    return Object.keys(shape).indexOf(key);
}
