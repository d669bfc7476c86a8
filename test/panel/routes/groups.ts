import { Message, Refusal, success } from '../answer';
import type { Backend, Call, Route } from '../backend';
import { readFields, readStruct } from '../decode';
import { applyPermissions, members, revoke, setMembers } from '../grants';

type GroupKind = 'user' | 'tunnel';

/** `/group/*`: groups of users, groups of tunnels, and which may use which. */
export function groupRoutes(backend: Backend): Route[] {
    const { store, clock, features } = backend;

    return [
        ...routesOf('user'),
        ...routesOf('tunnel'),
        { path: '/api/v1/group/permission/list', method: 'POST', handler: listPermissions },
        { path: '/api/v1/group/permission/assign', handler: assignPermission },
        { path: '/api/v1/group/permission/remove', method: 'POST', handler: removePermission },
    ];

    function routesOf(kind: GroupKind): Route[] {
        return [
            { path: `/api/v1/group/${kind}/list`, method: 'POST', handler: () => list(kind) },
            { path: `/api/v1/group/${kind}/create`, handler: (call) => create(kind, call) },
            { path: `/api/v1/group/${kind}/update`, handler: (call) => update(kind, call) },
            { path: `/api/v1/group/${kind}/delete`, method: 'POST', handler: (call) => remove(kind, call) },
            { path: `/api/v1/group/${kind}/assign`, handler: kind === 'user' ? assignUsers : assignTunnels },
        ];
    }

    function list(kind: GroupKind) {
        const rows = groups(kind)
            .all()
            .map((row) => {
                const ids = members(store, kind, row.id).filter((id) => nameOf(kind, id) !== null);

                return {
                    id: row.id,
                    name: row.name,
                    status: row.status,
                    [`${kind}Ids`]: ids,
                    [`${kind}Names`]: ids.map((id) => nameOf(kind, id)),
                    createdTime: row.createdTime,
                };
            });

        return success(clock.now, rows);
    }

    function create(kind: GroupKind, call: Call) {
        const fields = readFields(call.body);
        const name = fields.text('name');
        if (name === '') {
            throw new Refusal('分组名称不能为空');
        }
        checkName(kind, name, 0);
        backend.write();
        groups(kind).insert({ name, status: fields.int('status', 1), createdTime: clock.now });

        return success(clock.now);
    }

    function update(kind: GroupKind, call: Call) {
        const fields = readFields(call.body);
        const id = fields.int('id', 0);
        if (id <= 0) {
            throw new Refusal('分组ID不能为空');
        }
        const name = fields.text('name');
        checkName(kind, name, id);
        backend.write();
        Object.assign(groups(kind).get(id) ?? {}, { name, status: fields.int('status', 1) });

        return success(clock.now);
    }

    /** Assignments that the group made stay behind, now as if a person had made them. */
    function remove(kind: GroupKind, call: Call) {
        const id = readFields(call.body).int('id', 0);
        if (id <= 0) {
            throw new Refusal(Message.BAD_PARAMETER);
        }
        backend.write();
        const key = kind === 'user' ? 'userGroupId' : 'tunnelGroupId';
        setMembers(store, kind, id, []);
        store.permissions.deleteWhere((row) => row[key] === id);
        store.grants.deleteWhere((row) => row[key] === id);
        groups(kind).delete(id);

        return success(clock.now);
    }

    function assignUsers(call: Call) {
        const { groupId, userIds } = readStruct(call.body, { groupId: 'int', userIds: ['int'] } as const);
        checkGroup(groupId);
        backend.write();
        const left = members(store, 'user', groupId).filter((id) => !userIds.includes(id));
        setMembers(store, 'user', groupId, userIds);
        if (features.leavingGroupRevokes) {
            revoke(store, (grant) => grant.userGroupId === groupId, left);
        }
        applyPermissions(store, clock.now, [groupId]);

        return success(clock.now);
    }

    function assignTunnels(call: Call) {
        const { groupId, tunnelIds } = readStruct(call.body, { groupId: 'int', tunnelIds: ['int'] } as const);
        checkGroup(groupId);
        backend.write();
        setMembers(store, 'tunnel', groupId, tunnelIds);
        applyPermissions(
            store,
            clock.now,
            store.permissions.filter((row) => row.tunnelGroupId === groupId).map((row) => row.userGroupId),
        );

        return success(clock.now);
    }

    function listPermissions() {
        const rows = store.permissions.all().map((row) => ({
            id: row.id,
            userGroupId: row.userGroupId,
            userGroupName: store.userGroups.get(row.userGroupId)?.name ?? null,
            tunnelGroupId: row.tunnelGroupId,
            tunnelGroupName: store.tunnelGroups.get(row.tunnelGroupId)?.name ?? null,
            createdTime: row.createdTime,
        }));

        return success(clock.now, rows);
    }

    function assignPermission(call: Call) {
        const shape = { userGroupId: 'int', tunnelGroupId: 'int' } as const;
        const { userGroupId, tunnelGroupId } = readStruct(call.body, shape);
        checkGroup(userGroupId);
        checkGroup(tunnelGroupId);
        backend.write();
        const isThere = store.permissions.find(
            (row) => row.userGroupId === userGroupId && row.tunnelGroupId === tunnelGroupId,
        );
        if (isThere === undefined) {
            store.permissions.insert({ userGroupId, tunnelGroupId, createdTime: clock.now });
        }
        applyPermissions(store, clock.now, [userGroupId]);

        return success(clock.now, '权限分配成功');
    }

    function removePermission(call: Call) {
        const id = readFields(call.body).int('id', 0);
        if (id <= 0) {
            throw new Refusal(Message.BAD_PARAMETER);
        }
        backend.write();
        const permission = store.permissions.get(id);
        store.permissions.delete(id);
        if (permission !== undefined && features.leavingGroupRevokes) {
            revoke(
                store,
                (grant) =>
                    grant.userGroupId === permission.userGroupId && grant.tunnelGroupId === permission.tunnelGroupId,
                null,
            );
        }

        return success(clock.now);
    }

    function groups(kind: GroupKind) {
        return kind === 'user' ? store.userGroups : store.tunnelGroups;
    }

    function nameOf(kind: GroupKind, id: number): string | null {
        return (kind === 'user' ? store.users.get(id)?.user : store.tunnels.get(id)?.name) ?? null;
    }

    function checkName(kind: GroupKind, name: string, ownId: number): void {
        if (groups(kind).find((row) => row.name === name && row.id !== ownId) !== undefined) {
            throw Refusal.raw(`UNIQUE constraint failed: ${kind}_group.name`);
        }
    }

    function checkGroup(id: number): void {
        if (id <= 0) {
            throw new Refusal(Message.BAD_REQUEST);
        }
    }
}
