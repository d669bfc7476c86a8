import { DatabaseLocked, Message, Refusal, success } from '../answer';
import type { Session } from '../auth';
import type { Backend, Call, Route } from '../backend';
import type { Work } from '../clock';
import type { PushError } from '../control';
import { readFields, readStruct } from '../decode';
import { change, type ForwardRow, inOrder, nextPlace, type NodeRow, type TunnelRow } from '../store';
import { inIp } from './payloads';

/** The port that is taken when a node has none left. */
const LAST_RESORT_PORT = 10000;
const NO_RIGHT = '你没有该隧道的权限';

/** `/forward/*`: customers have their own, admins all. */
export function forwardRoutes(backend: Backend): Route[] {
    const { store, clock, control } = backend;

    return [
        { path: '/api/v1/forward/list', method: 'POST', handler: list },
        { path: '/api/v1/forward/create', handler: create },
        { path: '/api/v1/forward/update', handler: update },
        { path: '/api/v1/forward/update-order', handler: updateOrder },
        { path: '/api/v1/forward/batch-change-tunnel', handler: changeTunnel },
        { path: '/api/v1/forward/pause', method: 'POST', handler: switched(pause) },
        { path: '/api/v1/forward/resume', method: 'POST', handler: switched(resume) },
        { path: '/api/v1/forward/delete', method: 'POST', handler: single(remove) },
        { path: '/api/v1/forward/force-delete', method: 'POST', handler: single(remove) },
        { path: '/api/v1/forward/batch-pause', method: 'POST', handler: batch(pause) },
        { path: '/api/v1/forward/batch-resume', method: 'POST', handler: batch(resume) },
        { path: '/api/v1/forward/batch-delete', method: 'POST', handler: batch(remove) },
        { path: '/api/v1/forward/batch-redeploy', method: 'POST', handler: batch(redeploy) },
    ];

    function list(call: Call) {
        const rows = store.forwards.filter((row) => isVisible(row, call.session));

        return success(clock.now, inOrder(rows).map(listed));
    }

    function* create(call: Call) {
        const fields = readFields(call.body);
        const { session } = call;
        const tunnel = allowedTunnel(fields.int('tunnelId', 0), session, '隧道已禁用，无法创建转发');
        const name = fields.text('name');
        const remoteAddr = fields.text('remoteAddr');
        if (name === '' || remoteAddr === '') {
            throw new Refusal('转发名称和目标地址不能为空');
        }
        const entries = store
            .entryNodes(tunnel.id)
            .map((entry) => store.nodes.get(entry.nodeId))
            .filter((node) => node !== undefined);
        if (entries.length === 0) {
            throw new Refusal('转发入口端口不存在');
        }
        backend.write();
        const forward = store.forwards.insert({
            userId: session.userId,
            userName: store.users.get(session.userId)?.user ?? session.name,
            name,
            tunnelId: tunnel.id,
            remoteAddr,
            strategy: fields.text('strategy') || 'fifo',
            inFlow: 0,
            outFlow: 0,
            createdTime: clock.now,
            updatedTime: clock.now,
            status: 1,
            inx: nextPlace(store.forwards.all()),
        });
        const inPort = fields.int('inPort', 0);
        for (const node of entries) {
            store.forwardPorts.insert({
                forwardId: forward.id,
                nodeId: node.id,
                port: inPort > 0 ? inPort : freePort(node),
            });
        }
        const failure = yield* control.add(forward);
        if (failure !== null) {
            store.deleteForward(forward.id);
            throw new Refusal(`节点 ${failure.nodeName} 下发失败: ${failure.error}`);
        }

        return success(clock.now);
    }

    /**
     * Pushes the forward whether it is paused or not, which starts it. In another tunnel it gets a second service:
     * nothing stops the one that it had.
     */
    function* update(call: Call) {
        const fields = readFields(call.body);
        const id = fields.int('id', 0);
        if (id <= 0) {
            throw new Refusal('转发ID不能为空');
        }
        const forward = visibleForward(id, call.session);
        const tunnelId = fields.int('tunnelId', forward.tunnelId);
        allowedTunnel(tunnelId, call.session, '隧道已禁用，无法更新转发');
        backend.write();
        const failure = yield* changed(
            forward,
            {
                name: fields.text('name') || forward.name,
                remoteAddr: fields.text('remoteAddr') || forward.remoteAddr,
                strategy: fields.text('strategy') || forward.strategy,
                tunnelId,
            },
            fields.int('inPort', 0),
        );
        if (failure !== null) {
            throw new Refusal(`节点 ${failure.nodeName} 下发失败: ${failure.error}`);
        }

        return success(clock.now);
    }

    /** Whose forwards they are does not matter, nor whether they exist. */
    function updateOrder(call: Call) {
        const { forwards } = readStruct(call.body, { forwards: [{ id: 'int', inx: 'int' }] } as const);
        backend.write();
        for (const { id, inx } of forwards) {
            const forward = store.forwards.get(id);
            if (forward !== undefined) {
                forward.inx = inx;
            }
        }

        return success(clock.now);
    }

    function* changeTunnel(call: Call) {
        const wish = readStruct(call.body, { forwardIds: ['int'], targetTunnelId: 'int' } as const);
        const { session } = call;
        if (wish.targetTunnelId <= 0) {
            throw new Refusal(Message.BAD_REQUEST);
        }
        if (session.roleId !== 0 && store.assignment(session.userId, wish.targetTunnelId)?.status !== 1) {
            throw new Refusal(NO_RIGHT);
        }
        if (store.tunnels.get(wish.targetTunnelId) === undefined) {
            throw new Refusal('目标隧道不存在');
        }
        backend.write();
        let successCount = 0;
        for (const id of wish.forwardIds) {
            const forward = store.forwards.get(id);
            if (forward === undefined || !isVisible(forward, session) || forward.tunnelId === wish.targetTunnelId) {
                continue;
            }
            const failure = yield* changed(forward, { tunnelId: wish.targetTunnelId }, 0);
            successCount += failure === null ? 1 : 0;
        }

        return success(clock.now, { successCount, failCount: wish.forwardIds.length - successCount });
    }

    /** Changes a forward and pushes it; when a node fails, the database goes back and the nodes stay as they are. */
    function* changed(forward: ForwardRow, wish: Partial<ForwardRow>, inPort: number): Work<PushError | null> {
        const before = { ...forward };
        const portsBefore = store.portsOf(forward.id);
        change(forward, { ...wish, updatedTime: clock.now });
        setPorts(
            forward,
            store.entryNodes(forward.tunnelId).map((entry) => entry.nodeId),
            inPort > 0 ? inPort : portsBefore[0]?.port,
        );
        const failure = yield* control.update(forward);
        if (failure !== null) {
            Object.assign(forward, before);
            store.forwardPorts.deleteWhere((row) => row.forwardId === forward.id);
            for (const { nodeId, port } of portsBefore) {
                store.forwardPorts.insert({ forwardId: forward.id, nodeId, port });
            }
        }

        return failure;
    }

    function setPorts(forward: ForwardRow, nodeIds: readonly number[], port: number | undefined): void {
        store.forwardPorts.deleteWhere((row) => row.forwardId === forward.id);
        for (const nodeId of nodeIds) {
            const node = store.nodes.get(nodeId);
            if (node !== undefined) {
                store.forwardPorts.insert({ forwardId: forward.id, nodeId, port: port ?? freePort(node) });
            }
        }
    }

    function* pause(forward: ForwardRow): Work<void> {
        refuse(yield* control.control(forward, 'pause'));
        backend.write();
        forward.status = 0;
    }

    function* resume(forward: ForwardRow): Work<void> {
        refuse(yield* control.control(forward, 'resume'));
        backend.write();
        forward.status = 1;
    }

    function* remove(forward: ForwardRow): Work<void> {
        refuse(yield* control.control(forward, 'delete'));
        backend.write();
        store.deleteForward(forward.id);
    }

    function* redeploy(forward: ForwardRow): Work<void> {
        backend.write();
        refuse((yield* control.update(forward))?.error ?? null);
    }

    function refuse(error: string | null): void {
        if (error !== null) {
            throw new Refusal(error);
        }
    }

    function single(action: (forward: ForwardRow) => Work<void>) {
        return function* (call: Call) {
            const id = readFields(call.body).int('id', 0);
            if (id <= 0) {
                throw new Refusal(Message.BAD_PARAMETER);
            }
            yield* action(visibleForward(id, call.session));

            return success(clock.now);
        };
    }

    /** The answer tells of the nodes only: that the row could not be written behind them is not said. */
    function switched(action: (forward: ForwardRow) => Work<void>) {
        return single(function* (forward) {
            try {
                yield* action(forward);
            } catch (error) {
                if (!(error instanceof DatabaseLocked)) {
                    throw error;
                }
            }
        });
    }

    /** One after the other; a batch in which everything failed is a success too. */
    function batch(action: (forward: ForwardRow) => Work<void>) {
        return function* (call: Call) {
            const ids = readFields(call.body)
                .ints('ids')
                .sort((one, other) => one - other);
            if (ids.length === 0) {
                throw new Refusal('ids不能为空');
            }
            let successCount = 0;
            for (const id of ids) {
                try {
                    yield* action(visibleForward(id, call.session));
                    successCount++;
                } catch (error) {
                    if (!(error instanceof Refusal)) {
                        throw error;
                    }
                }
            }

            return success(clock.now, { successCount, failCount: ids.length - successCount });
        };
    }

    /** Quota, expiry, the number of forwards and the user's status are no reason to refuse. */
    function allowedTunnel(id: number, session: Session, disabled: string): TunnelRow {
        if (id <= 0) {
            throw new Refusal('隧道ID不能为空');
        }
        if (session.roleId !== 0 && store.assignment(session.userId, id)?.status !== 1) {
            throw new Refusal(NO_RIGHT);
        }
        const tunnel = store.tunnels.get(id);
        if (tunnel === undefined) {
            throw new Refusal(Message.NO_TUNNEL);
        }
        if (tunnel.status !== 1) {
            throw new Refusal(disabled);
        }

        return tunnel;
    }

    function visibleForward(id: number, session: Session): ForwardRow {
        const forward = store.forwards.get(id);
        if (forward === undefined || !isVisible(forward, session)) {
            throw new Refusal(Message.NO_FORWARD);
        }

        return forward;
    }

    function isVisible(forward: ForwardRow, session: Session): boolean {
        return session.roleId === 0 || forward.userId === session.userId;
    }

    function freePort(node: NodeRow): number {
        const taken = new Set(store.forwardPorts.filter((row) => row.nodeId === node.id).map((row) => row.port));
        for (const range of node.port.split(',')) {
            const [first = 0, last = first] = range.split('-').map(Number);
            for (let port = first; port <= last; port++) {
                if (!taken.has(port)) {
                    return port;
                }
            }
        }

        return LAST_RESORT_PORT;
    }

    function listed(row: ForwardRow) {
        return {
            id: row.id,
            userId: row.userId,
            userName: row.userName,
            name: row.name,
            tunnelId: row.tunnelId,
            tunnelName: store.tunnels.get(row.tunnelId)?.name ?? '',
            inIp: inIp(store, row.id),
            inPort: store.portsOf(row.id)[0]?.port ?? null,
            remoteAddr: row.remoteAddr,
            strategy: row.strategy,
            inFlow: row.inFlow,
            outFlow: row.outFlow,
            createdTime: row.createdTime,
            status: row.status,
            inx: row.inx,
        };
    }
}
