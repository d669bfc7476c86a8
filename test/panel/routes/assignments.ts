import { Message, Refusal, success } from '../answer';
import type { Backend, Call, Route } from '../backend';
import type { Work } from '../clock';
import { type Fields, readFields, readStruct } from '../decode';
import { inherited } from '../grants';
import { change } from '../store';
import { assignmentPayload, tunnelMissing } from './payloads';

const YEAR = 365 * 24 * 3_600_000;

/** What an assign may say; `undefined` is not given. */
interface Wish {
    readonly userId: number;
    readonly tunnelId: number;
    readonly flow?: number | undefined;
    readonly num?: number | undefined;
    readonly expTime?: number | undefined;
    readonly flowResetTime?: number | undefined;
    readonly status?: number | undefined;
    readonly speedId?: number | null | undefined;
}

/** `/tunnel/user/*`: which user may use which tunnel, and how much. */
export function assignmentRoutes(backend: Backend): Route[] {
    const { store, clock, control, features } = backend;

    return [
        { path: '/api/v1/tunnel/user/assign', handler: assign },
        { path: '/api/v1/tunnel/user/batch-assign', handler: batchAssign },
        { path: '/api/v1/tunnel/user/update', handler: update },
        { path: '/api/v1/tunnel/user/remove', method: 'POST', handler: remove },
        { path: '/api/v1/tunnel/user/list', method: 'POST', handler: list },
    ];

    function* assign(call: Call) {
        const fields = readFields(call.body);
        yield* upsert({
            userId: fields.int('userId', 0),
            tunnelId: fields.int('tunnelId', 0),
            flow: given(fields, 'flow'),
            num: given(fields, 'num'),
            expTime: given(fields, 'expTime'),
            flowResetTime: given(fields, 'flowResetTime'),
            status: given(fields, 'status'),
            speedId: fields.has('speedId') ? fields.int('speedId', null) : undefined,
        });

        return success(clock.now);
    }

    function* batchAssign(call: Call) {
        const shape = { userId: 'int', tunnels: [{ tunnelId: 'int', speedId: 'int?' }] } as const;
        const { userId, tunnels } = readStruct(call.body, shape);
        if (userId <= 0) {
            throw new Refusal(Message.BAD_REQUEST);
        }
        for (const { tunnelId, speedId } of tunnels) {
            // Here null is not given: a batch cannot take a speed limit away.
            yield* upsert({ userId, tunnelId, speedId: speedId ?? undefined });
        }

        return success(clock.now);
    }

    function* update(call: Call) {
        const fields = readFields(call.body);
        const id = fields.int('id', 0);
        if (id <= 0) {
            throw new Refusal('权限ID不能为空');
        }
        backend.write();
        const row = store.assignments.get(id);
        if (row !== undefined) {
            Object.assign(row, {
                flow: fields.int('flow', 0),
                num: fields.int('num', 0),
                expTime: fields.int('expTime', clock.now + YEAR),
                flowResetTime: fields.int('flowResetTime', 1),
                speedId: fields.int('speedId', null),
                status: fields.int('status', 1),
            });
            yield* pushForwards(row.userId, row.tunnelId);
        }

        return success(clock.now);
    }

    /** Only the row: the forwards stay, and so does what runs on the nodes. */
    function remove(call: Call) {
        const id = readFields(call.body).int('id', 0);
        if (id <= 0) {
            throw new Refusal(Message.BAD_PARAMETER);
        }
        backend.write();
        store.deleteAssignment(id);

        return success(clock.now);
    }

    function list(call: Call) {
        const { userId } = readStruct(call.body, { userId: 'int' } as const);
        const rows = userId > 0 ? store.assignmentsOf(userId) : [];
        if (!features.missingTunnelTolerated && rows.some((row) => store.tunnels.get(row.tunnelId) === undefined)) {
            throw tunnelMissing();
        }

        // The status is a constant in the panel too: this list never shows the true one.
        return success(
            clock.now,
            rows.map((row) => ({ ...assignmentPayload(store, row), status: 1 })),
        );
    }

    /** Neither the user nor the tunnel nor the speed limit has to exist. */
    function* upsert(wish: Wish): Work<void> {
        if (wish.userId <= 0 || wish.tunnelId <= 0) {
            throw Refusal.raw('userId or tunnelId missing');
        }
        backend.write();
        const existing = store.assignment(wish.userId, wish.tunnelId);
        if (existing === undefined) {
            const row = store.assignments.insert(inherited(store, clock.now, wish.userId, wish.tunnelId));
            change(row, wish);

            return;
        }
        change(existing, wish);
        yield* pushForwards(wish.userId, wish.tunnelId);
    }

    /** Starts the paused ones as well; what the nodes say does not matter. */
    function* pushForwards(userId: number, tunnelId: number): Work<void> {
        for (const forward of store.forwardsOf(userId, tunnelId)) {
            yield* control.update(forward);
        }
    }

    function given(fields: Fields, key: string): number | undefined {
        const value = fields.int(key, -1);

        return value < 0 ? undefined : value;
    }
}
