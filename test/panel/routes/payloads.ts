import { Refusal } from '../answer';
import type { AssignmentRow, Store } from '../store';

/** An assignment as the lists show it, without a status: none of them shows the true one. */
export function assignmentPayload(store: Store, row: AssignmentRow) {
    const tunnel = store.tunnels.get(row.tunnelId);
    const speedLimit = row.speedId === null ? undefined : store.speedLimits.get(row.speedId);

    return {
        id: row.id,
        userId: row.userId,
        tunnelId: row.tunnelId,
        tunnelName: tunnel?.name ?? '',
        tunnelFlow: tunnel?.flow ?? 0,
        flow: row.flow,
        num: row.num,
        expTime: row.expTime,
        flowResetTime: row.flowResetTime,
        inFlow: row.inFlow,
        outFlow: row.outFlow,
        speedId: row.speedId,
        speedLimitName: speedLimit?.name ?? null,
    };
}

/** The addresses at which a forward is reached, with commas between them. */
export function inIp(store: Store, forwardId: number): string | null {
    const addresses = store
        .portsOf(forwardId)
        .map((port) => `${store.nodes.get(port.nodeId)?.serverIp ?? ''}:${port.port}`);

    return addresses.length === 0 ? null : addresses.join(',');
}

/** What the older releases say about a user who has an assignment to a tunnel that does not exist. */
export function tunnelMissing(): Refusal {
    return Refusal.raw('sql: Scan error on column index 3, name "name": converting NULL to string is unsupported');
}
