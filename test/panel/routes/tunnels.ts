import { Message, Refusal, success } from '../answer';
import type { Backend, Call, Route } from '../backend';
import { type Fields, readFields } from '../decode';
import { type ChainRow, inOrder, nextPlace, type NodeRow, type TunnelRow } from '../store';

const ENTRY = 1;
const HOP = 2;
const EXIT = 3;
/** What a node says of itself when it connects. */
const NODE_VERSION = '1.0';

/** `/tunnel/*` without the assignments, and what there is of `/node/*`. */
export function tunnelRoutes(backend: Backend): Route[] {
    const { store, clock, control, features } = backend;

    return [
        { path: '/api/v1/node/create', method: 'POST', handler: createNode },
        { path: '/api/v1/node/list', method: 'POST', handler: listNodes },
        { path: '/api/v1/node/delete', method: 'POST', handler: removing((id) => store.deleteNode(id)) },
        { path: '/api/v1/tunnel/create', method: 'POST', handler: create },
        { path: '/api/v1/tunnel/list', method: 'POST', handler: list },
        { path: '/api/v1/tunnel/get', method: 'POST', handler: get },
        { path: '/api/v1/tunnel/delete', method: 'POST', handler: removing((id) => store.deleteTunnel(id)) },
        { path: '/api/v1/tunnel/batch-redeploy', method: 'POST', handler: redeploy },
        { path: '/api/v1/tunnel/user/tunnel', method: 'POST', handler: own },
    ];

    function createNode(call: Call) {
        const fields = readFields(call.body);
        backend.write();
        store.nodes.insert({
            name: fields.text('name'),
            secret: `node-secret-${store.nodes.all().length + 1}-${clock.now.toString(36)}`,
            serverIp: fields.text('serverIp'),
            port: fields.text('port'),
            http: fields.int('http', 0),
            tls: fields.int('tls', 0),
            socks: fields.int('socks', 0),
            createdTime: clock.now,
            status: 0,
            tcpListenAddr: fields.text('tcpListenAddr') || '[::]',
            udpListenAddr: fields.text('udpListenAddr') || '[::]',
            inx: nextPlace(store.nodes.all()),
            isRemote: 0,
        });

        return success(clock.now);
    }

    function listNodes() {
        return success(clock.now, inOrder(store.nodes.all()).map(listedFully));
    }

    /** What is not there is deleted with success. No node is told. */
    function removing(remove: (id: number) => void) {
        return (call: Call) => {
            const id = readFields(call.body).int('id', 0);
            if (id <= 0) {
                throw new Refusal(Message.BAD_PARAMETER);
            }
            backend.write();
            remove(id);

            return success(clock.now);
        };
    }

    function* create(call: Call) {
        const fields = readFields(call.body);
        const name = fields.text('name');
        if (name === '') {
            throw new Refusal('隧道名称不能为空');
        }
        if (store.tunnels.find((row) => row.name === name) !== undefined) {
            throw new Refusal('隧道名称重复');
        }
        const type = fields.int('type', 1);
        const entries = nodesIn(fields, 'inNodeId', ENTRY);
        const others = type === 2 ? [...nodesIn(fields, 'chainNodes', HOP), ...nodesIn(fields, 'outNodeId', EXIT)] : [];
        if (entries.length === 0) {
            throw new Refusal('入口不能为空');
        }
        checkNodes([...entries, ...others].map((entry) => entry.nodeId));
        // A plain port forward needs no command; the hops of a tunnel are told at once.
        for (const hop of others) {
            const error = yield* control.nodeById(hop.nodeId)?.command({ type: 'other' }) ?? [];
            if (typeof error === 'string') {
                throw new Refusal(error);
            }
        }
        backend.write();
        const tunnel = store.tunnels.insert({
            name,
            trafficRatio: fields.float('trafficRatio', 1),
            type,
            protocol: 'tls',
            flow: fields.int('flow', 1),
            createdTime: clock.now,
            updatedTime: clock.now,
            status: fields.int('status', 1),
            inIp: fields.text('inIp') || entries.map((entry) => store.nodes.get(entry.nodeId)?.serverIp).join(','),
            ipPreference: fields.text('ipPreference'),
            inx: nextPlace(store.tunnels.all()),
        });
        for (const entry of [...entries, ...others]) {
            store.chains.insert({ ...entry, tunnelId: tunnel.id });
        }

        return success(clock.now);
    }

    function list() {
        return success(clock.now, inOrder(store.tunnels.all()).map(listed));
    }

    function get(call: Call) {
        const id = readFields(call.body).int('id', 0);
        if (id <= 0) {
            throw new Refusal(Message.BAD_PARAMETER);
        }
        const tunnel = store.tunnels.get(id);
        if (tunnel === undefined) {
            throw new Refusal(Message.NO_TUNNEL);
        }

        return success(clock.now, listed(tunnel));
    }

    function* redeploy(call: Call) {
        const ids = readFields(call.body)
            .ints('ids')
            .sort((one, other) => one - other);
        if (ids.length === 0) {
            throw new Refusal('ids不能为空');
        }
        let successCount = 0;
        for (const id of ids) {
            let isDone = store.tunnels.get(id) !== undefined;
            for (const forward of store.forwards.filter((row) => row.tunnelId === id)) {
                isDone = (yield* control.update(forward)) === null && isDone;
            }
            successCount += isDone ? 1 : 0;
        }

        return success(clock.now, { successCount, failCount: ids.length - successCount });
    }

    /** What a user may choose from: the status of the assignment does not matter, that of the tunnel does. */
    function own(call: Call) {
        const rows = store.tunnels.filter(
            (row) =>
                row.status === 1 &&
                (call.session.roleId === 0 || store.assignment(call.session.userId, row.id) !== undefined),
        );

        return success(
            clock.now,
            inOrder(rows).map(({ id, name }) => ({ id, name })),
        );
    }

    function nodesIn(fields: Fields, key: string, chainType: number): Omit<ChainRow, 'id' | 'tunnelId'>[] {
        return fields.objects(key).map((node, inx) => ({
            chainType,
            nodeId: node.int('nodeId', 0),
            // Entries have no order among each other.
            inx: chainType === ENTRY ? 0 : inx,
            protocol: node.text('protocol') || 'tls',
            strategy: node.text('strategy') || 'round',
        }));
    }

    function checkNodes(ids: readonly number[]): void {
        if (new Set(ids).size !== ids.length) {
            throw new Refusal('节点重复');
        }
        const nodes = ids.map((id) => store.nodes.get(id));
        if (nodes.includes(undefined)) {
            throw new Refusal('节点不存在');
        }
        if (nodes.some((node) => node?.status !== 1)) {
            throw new Refusal('部分节点不在线');
        }
    }

    function listedFully(row: NodeRow) {
        const node = {
            id: row.id,
            inx: row.inx,
            name: row.name,
            ip: row.serverIp,
            serverIp: row.serverIp,
            serverIpV4: null,
            serverIpV6: null,
            port: row.port,
            http: row.http,
            tls: row.tls,
            socks: row.socks,
            status: row.status,
            tcpListenAddr: row.tcpListenAddr,
            udpListenAddr: row.udpListenAddr,
            version: NODE_VERSION,
        };

        return features.remoteNodes
            ? { ...node, isRemote: row.isRemote, remoteUrl: null, remoteToken: null, remoteConfig: null }
            : node;
    }

    function listed(row: TunnelRow) {
        return {
            id: row.id,
            inx: row.inx,
            name: row.name,
            type: row.type,
            flow: row.flow,
            trafficRatio: row.trafficRatio,
            status: row.status,
            createdTime: row.createdTime,
            inIp: row.inIp,
            ipPreference: features.ipPreference ? row.ipPreference : undefined,
            inNodeId: chain(row.id, ENTRY).map(listedNode),
            outNodeId: chain(row.id, EXIT).map(listedNode),
            chainNodes: chain(row.id, HOP).map((hop) => [listedNode(hop)]),
        };
    }

    function chain(tunnelId: number, chainType: number): ChainRow[] {
        return inOrder(store.chains.filter((row) => row.tunnelId === tunnelId && row.chainType === chainType));
    }

    function listedNode(row: ChainRow) {
        return {
            nodeId: row.nodeId,
            chainType: row.chainType,
            inx: row.inx,
            protocol: row.protocol === '' ? undefined : row.protocol,
            strategy: features.nodeStrategy ? row.strategy : undefined,
        };
    }
}
