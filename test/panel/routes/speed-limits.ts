import { Message, Refusal, success } from '../answer';
import type { Backend, Call, Route } from '../backend';
import { readFields } from '../decode';

/** `/speed-limit/*`. */
export function speedLimitRoutes(backend: Backend): Route[] {
    const { store, clock, control } = backend;

    return [
        { path: '/api/v1/speed-limit/list', method: 'POST', handler: list },
        { path: '/api/v1/speed-limit/create', handler: create },
        { path: '/api/v1/speed-limit/update', handler: update },
        { path: '/api/v1/speed-limit/delete', method: 'POST', handler: remove },
    ];

    function list() {
        const rows = store.speedLimits.all().map((row) => ({
            id: row.id,
            name: row.name,
            speed: row.speed,
            tunnelId: row.tunnelId,
            tunnelName: row.tunnelName,
            status: row.status,
            createdTime: row.createdTime,
            updatedTime: row.updatedTime,
        }));

        return success(clock.now, rows);
    }

    function* create(call: Call) {
        const fields = fieldsOf(call);
        backend.write();
        store.speedLimits.insert({ ...fields, createdTime: clock.now, updatedTime: clock.now });
        yield* control.notifyEntries(fields.tunnelId);

        return success(clock.now);
    }

    function* update(call: Call) {
        const row = store.speedLimits.get(readFields(call.body).int('id', 0));
        if (row === undefined) {
            throw new Refusal(Message.BAD_PARAMETER);
        }
        const fields = fieldsOf(call);
        backend.write();
        Object.assign(row, { ...fields, updatedTime: clock.now });
        yield* control.notifyEntries(fields.tunnelId);

        return success(clock.now);
    }

    /** Assignments that name the limit keep its number, and are no longer limited. */
    function remove(call: Call) {
        const id = readFields(call.body).int('id', 0);
        if (id <= 0) {
            throw new Refusal(Message.BAD_PARAMETER);
        }
        backend.write();
        store.speedLimits.delete(id);

        return success(clock.now);
    }

    function fieldsOf(call: Call) {
        const fields = readFields(call.body);
        const tunnelId = fields.int('tunnelId', 0);
        const name = fields.text('name');
        if (tunnelId <= 0) {
            throw new Refusal('隧道ID不能为空');
        }
        if (name === '') {
            throw new Refusal('名称不能为空');
        }
        const tunnel = store.tunnels.get(tunnelId);
        if (tunnel === undefined) {
            throw new Refusal(Message.NO_TUNNEL);
        }

        return {
            name,
            tunnelId,
            tunnelName: tunnel.name,
            speed: fields.int('speed', 100),
            status: fields.int('status', 1),
        };
    }
}
