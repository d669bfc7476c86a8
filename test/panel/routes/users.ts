import { Message, Refusal, success } from '../answer';
import { hashPassword } from '../auth';
import type { Backend, Call, Route } from '../backend';
import { type Fields, readFields, readStruct } from '../decode';
import { applyPermissions, groupsOf, setGroupsOf } from '../grants';
import type { UserRow } from '../store';
import { assignmentPayload, inIp, tunnelMissing } from './payloads';

const YEAR = 365 * 24 * 3_600_000;

/** `/user/*` but for the login. */
export function userRoutes(backend: Backend): Route[] {
    const { store, clock, features } = backend;
    const routes: Route[] = [
        { path: '/api/v1/user/create', method: 'POST', handler: create },
        { path: '/api/v1/user/list', method: 'POST', handler: list },
        { path: '/api/v1/user/update', method: 'POST', handler: update },
        { path: '/api/v1/user/delete', method: 'POST', handler: remove },
        { path: '/api/v1/user/reset', method: 'POST', handler: reset },
        { path: '/api/v1/user/package', method: 'POST', handler: ownPackage },
        { path: '/api/v1/user/updatePassword', method: 'POST', handler: updatePassword },
    ];
    if (features.userGroups) {
        routes.push({ path: '/api/v1/user/groups', method: 'POST', handler: groups });
    }

    return routes;

    function create(call: Call) {
        const fields = readFields(call.body);
        const user = fields.text('user');
        const pwd = fields.text('pwd');
        if (user === '' || pwd === '') {
            throw new Refusal('用户名或密码不能为空');
        }
        if (store.userNamed(user) !== undefined) {
            throw new Refusal('用户名已存在');
        }
        backend.write();
        const row = store.users.insert({
            user,
            pwd: hashPassword(pwd),
            roleId: 1,
            ...termsOf(fields),
            inFlow: 0,
            outFlow: 0,
            createdTime: clock.now,
            updatedTime: clock.now,
        });
        joinGroups(row, fields);

        return success(clock.now);
    }

    function list(call: Call) {
        let keyword = '';
        if (features.userListReadsBody) {
            const shape = { current: 'int', size: 'int', keyword: 'string' } as const;
            keyword = readStruct(call.body, shape, { mayBeMissing: true }).keyword.trim().toLowerCase();
        }
        const rows = store.users.filter((row) => row.roleId !== 0 && row.user.toLowerCase().includes(keyword));

        return success(clock.now, rows.map(listed));
    }

    function update(call: Call) {
        const fields = readFields(call.body);
        const id = fields.int('id', 0);
        const user = fields.text('user');
        if (id <= 0) {
            throw new Refusal('用户ID不能为空');
        }
        if (user === '') {
            throw new Refusal('用户名不能为空');
        }
        const row = customerRow(id);
        if (store.users.find((other) => other.user === user && other.id !== id) !== undefined) {
            throw new Refusal('用户名已存在');
        }
        backend.write();
        const pwd = fields.text('pwd');
        const terms = termsOf(fields);
        Object.assign(row, { user, ...terms, updatedTime: clock.now });
        if (pwd !== '') {
            row.pwd = hashPassword(pwd);
        }
        const { flow, num, expTime, flowResetTime } = terms;
        for (const assignment of store.assignmentsOf(id)) {
            Object.assign(assignment, { flow, num, expTime, flowResetTime });
        }
        joinGroups(row, fields);

        return success(clock.now);
    }

    function remove(call: Call) {
        const id = readFields(call.body).int('id', 0);
        if (id <= 0) {
            throw new Refusal(Message.BAD_PARAMETER);
        }
        customerRow(id);
        backend.write();
        store.deleteUser(id);

        return success(clock.now);
    }

    function reset(call: Call) {
        const fields = readFields(call.body);
        const id = fields.int('id', 0);
        const type = fields.int('type', 0);
        if (id <= 0 || (type !== 1 && type !== 2)) {
            throw new Refusal(Message.BAD_REQUEST);
        }
        if (backend.isDatabaseLocked) {
            // Nobody looks whether it worked.
            return success(clock.now);
        }
        const zero = { inFlow: 0, outFlow: 0 };
        if (type === 1) {
            Object.assign(store.users.get(id) ?? {}, { ...zero, updatedTime: clock.now });
        }
        const assignments = store.assignments.filter((row) => (type === 1 ? row.userId : row.id) === id);
        for (const assignment of assignments) {
            Object.assign(assignment, zero);
        }

        return success(clock.now);
    }

    function ownPackage(call: Call) {
        const user = ownRow(call);
        const assignments = store.assignmentsOf(user.id);
        if (
            !features.missingTunnelTolerated &&
            assignments.some((row) => store.tunnels.get(row.tunnelId) === undefined)
        ) {
            throw tunnelMissing();
        }

        return success(clock.now, {
            userInfo: {
                id: user.id,
                name: user.user,
                user: user.user,
                status: user.status,
                flow: user.flow,
                inFlow: user.inFlow,
                outFlow: user.outFlow,
                num: user.num,
                expTime: user.expTime,
                flowResetTime: user.flowResetTime,
                createdTime: user.createdTime,
                updatedTime: user.updatedTime,
            },
            tunnelPermissions: assignments.map((row) => ({
                ...assignmentPayload(store, row),
                speed: (row.speedId === null ? undefined : store.speedLimits.get(row.speedId))?.speed ?? null,
            })),
            forwards: store.forwardsOf(user.id).map((row) => ({
                id: row.id,
                name: row.name,
                tunnelId: row.tunnelId,
                tunnelName: store.tunnels.get(row.tunnelId)?.name ?? '',
                inIp: inIp(store, row.id),
                inPort: store.portsOf(row.id)[0]?.port ?? null,
                remoteAddr: row.remoteAddr,
                inFlow: row.inFlow,
                outFlow: row.outFlow,
                status: row.status,
                createdTime: row.createdTime,
            })),
            statisticsFlows: store.statistics
                .filter((row) => row.userId === user.id)
                .slice(-24)
                .map(({ id, userId, flow, totalFlow, time }) => ({ id, userId, flow, totalFlow, time })),
        });
    }

    function updatePassword(call: Call) {
        const shape = {
            newUsername: 'string',
            currentPassword: 'string',
            newPassword: 'string',
            confirmPassword: 'string',
        } as const;
        const fields = readStruct(call.body, shape, { refusal: new Refusal('修改账号密码时发生错误') });
        const required = [
            [fields.newUsername, '新用户名不能为空'],
            [fields.currentPassword, '当前密码不能为空'],
            [fields.newPassword, '新密码不能为空'],
            [fields.confirmPassword, '确认密码不能为空'],
        ] as const;
        for (const [value, message] of required) {
            if (value.trim() === '') {
                throw new Refusal(message);
            }
        }
        if (fields.newPassword !== fields.confirmPassword) {
            throw new Refusal('新密码和确认密码不匹配');
        }
        const user = ownRow(call);
        if (user.pwd !== hashPassword(fields.currentPassword)) {
            throw new Refusal('当前密码错误');
        }
        if (store.users.find((other) => other.user === fields.newUsername && other.id !== user.id) !== undefined) {
            throw new Refusal('用户名已存在');
        }
        backend.write();
        Object.assign(user, {
            user: fields.newUsername,
            pwd: hashPassword(fields.newPassword),
            updatedTime: clock.now,
        });

        return success(clock.now);
    }

    function groups(call: Call) {
        const id = readFields(call.body).int('id', 0);
        if (id <= 0) {
            throw new Refusal(Message.BAD_PARAMETER);
        }

        return success(clock.now, groupsOf(store, id));
    }

    function ownRow(call: Call): UserRow {
        const user = store.users.get(call.session.userId);
        if (user === undefined) {
            throw new Refusal(Message.NO_USER);
        }

        return user;
    }

    function customerRow(id: number): UserRow {
        const row = store.users.get(id);
        if (row === undefined) {
            throw new Refusal(Message.NO_USER);
        }
        if (row.roleId === 0) {
            throw new Refusal('请不要作死');
        }

        return row;
    }

    /** What is not given becomes the default, on an update too. */
    function termsOf(fields: Fields) {
        return {
            flow: fields.int('flow', 100),
            num: fields.int('num', 10),
            expTime: fields.int('expTime', clock.now + YEAR),
            flowResetTime: fields.int('flowResetTime', 1),
            status: fields.int('status', 1),
        };
    }

    /** Assignments that came from a group which is left here stay. */
    function joinGroups(user: UserRow, fields: Fields): void {
        if (!features.userGroups || !fields.has('groupIds')) {
            return;
        }
        const before = groupsOf(store, user.id);
        const after = fields.ints('groupIds').filter((id) => store.userGroups.get(id) !== undefined);
        setGroupsOf(store, user.id, after);
        applyPermissions(store, clock.now, [...before, ...after]);
    }

    function listed(row: UserRow) {
        return {
            id: row.id,
            user: row.user,
            name: row.user,
            roleId: row.roleId,
            status: row.status,
            flow: row.flow,
            num: row.num,
            expTime: row.expTime,
            flowResetTime: row.flowResetTime,
            createdTime: row.createdTime,
            updatedTime: row.updatedTime,
            inFlow: row.inFlow,
            outFlow: row.outFlow,
        };
    }
}
