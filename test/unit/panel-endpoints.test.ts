import { type Customer, Panel, type Version } from '../panel';

const YEAR = 365 * 24 * 3_600_000;
const MINUTE = 60_000;

function fresh(version: Version = '2.1.4'): { panel: Panel; admin: Customer } {
    const panel = new Panel({ version });

    return { panel, admin: panel.customer(1) };
}

/** The document of a call that has no envelope, or its envelope. */
function raw(panel: Panel, method: string, path: string, body = ''): unknown {
    const answer = panel.perform({
        method,
        path: `/api/v1${path}`,
        headers: { Authorization: panel.tokenOf(1) },
        body,
    });

    return JSON.parse(answer.body);
}

describe('users', () => {
    test('are made with the defaults, as customers, whatever is asked', () => {
        const { panel, admin } = fresh();
        admin.call('/user/create', { user: 'a', pwd: ' p ', roleId: 0 });

        expect(panel.user('a')).toMatchObject({
            id: 2,
            roleId: 1,
            flow: 100,
            num: 10,
            expTime: panel.clock.now + YEAR,
            flowResetTime: 1,
            status: 1,
            inFlow: 0,
            outFlow: 0,
        });
        expect(admin.canLogIn('a', 'p')).toBe(true);
        expect(admin.canLogIn('a', ' p ')).toBe(false);
        expect(admin.canLogIn(' a', 'p')).toBe(false);
    });

    test('log in with any status but 0, expired or over quota', () => {
        const { panel, admin } = fresh();
        panel.addUser({ user: 'a', status: 7, expTime: 1, flow: 0, password: 'p' });
        panel.addUser({ user: 'b', status: 0, password: 'p' });

        expect(admin.canLogIn('a', 'p')).toBe(true);
        expect(admin.canLogIn('b', 'p')).toBe(false);
    });

    test('are told to change a default password', () => {
        const { panel } = fresh();
        panel.addUser({ user: 'a', password: 'admin_user' });
        const login = raw(panel, 'POST', '/user/login', '{"username":"a","password":"admin_user"}');

        expect(login).toMatchObject({ data: { requirePasswordChange: true } });
    });

    test('keep password and counters on an update, and lose everything else that is not sent', () => {
        const { panel, admin } = fresh();
        const user = panel.addUser({
            user: 'a',
            password: 'p1',
            flow: 5,
            num: 5,
            status: 0,
            inFlow: 9,
            flowResetTime: 0,
        });
        panel.assign(user.id, 1, { status: 0, speedId: 3, inFlow: 8, flow: 4 });
        panel.clock.now += 1000;
        admin.call('/user/update', { id: user.id, user: ' b ', pwd: ' ' });

        const terms = { flow: 100, num: 10, flowResetTime: 1, expTime: panel.clock.now + YEAR };
        expect(user).toMatchObject({ user: 'b', status: 1, inFlow: 9, updatedTime: panel.clock.now, ...terms });
        expect(panel.assignment(user.id, 1)).toMatchObject({ status: 0, speedId: 3, inFlow: 8, ...terms });
        expect(admin.canLogIn('b', 'p1')).toBe(true);
    });

    test('take everything with them when deleted, and their number is not given again', () => {
        const { panel, admin } = fresh();
        const tunnel = panel.addTunnel();
        const user = panel.addUser({ user: 'a' });
        panel.assign(user.id, tunnel.id);
        panel.customer(user.id).createForward(tunnel.id);
        panel.node(1).connect('offline');
        expect(admin.call('/user/delete', { id: user.id }).code).toBe(0);

        const { store } = panel;
        expect([store.assignments.all(), store.forwards.all(), store.forwardPorts.all()]).toEqual([[], [], []]);
        expect(panel.runningForwards()).toEqual([1]);
        admin.call('/user/create', { user: 'a', pwd: 'p' });
        expect(panel.user('a').id).toBe(user.id + 1);
    });

    test('are reset with all their assignments, or one assignment alone', () => {
        const { panel, admin } = fresh();
        const user = panel.addUser({ inFlow: 1 });
        const one = panel.assign(user.id, 1, { inFlow: 2 });
        const two = panel.assign(user.id, 2, { outFlow: 3 });
        admin.call('/user/reset', { id: one.id, type: 2 });
        expect([user.inFlow, one.inFlow, two.outFlow]).toEqual([1, 0, 3]);
        admin.call('/user/reset', { id: user.id, type: 1 });
        expect([user.inFlow, one.inFlow, two.outFlow]).toEqual([0, 0, 0]);
        expect(admin.call('/user/reset', { id: 0, type: 1 }).msg).toBe('请求参数错误');
        expect(admin.call('/user/reset', { id: 99, type: 2 }).code).toBe(0);
    });

    test('see on their page what they have, without the status of assignments', () => {
        const { panel } = fresh();
        const tunnel = panel.addTunnel({ name: 't' });
        const limit = panel.addSpeedLimit({ name: 'slow', speed: 8 });
        const user = panel.addUser();
        panel.assign(user.id, tunnel.id, { speedId: limit.id, status: 0 });
        const { data } = panel.customer(user.id).package() as { data: { tunnelPermissions: object[] } };

        expect(data.tunnelPermissions).toMatchObject([{ tunnelName: 't', speedLimitName: 'slow', speed: 8 }]);
        expect(data.tunnelPermissions[0]).not.toHaveProperty('status');
    });

    test.each([
        ['修改账号密码时发生错误', { newUsername: 'x', x: 1 }],
        ['新用户名不能为空', {}],
        ['当前密码不能为空', { newUsername: 'x' }],
        ['新密码不能为空', { newUsername: 'x', currentPassword: 'secret123' }],
        ['确认密码不能为空', { newUsername: 'x', currentPassword: 'secret123', newPassword: 'n' }],
        ['新密码和确认密码不匹配', { newUsername: 'x', currentPassword: 'y', newPassword: 'n', confirmPassword: 'm' }],
        ['当前密码错误', { newUsername: 'x', currentPassword: 'y', newPassword: 'n', confirmPassword: 'n' }],
        ['用户名已存在', { newUsername: 'b', currentPassword: 'secret123', newPassword: 'n', confirmPassword: 'n' }],
    ])('changing name and password: %s', (msg, body) => {
        const { panel } = fresh();
        panel.addUser({ user: 'b' });

        expect(panel.customer(panel.addUser().id).call('/user/updatePassword', body)).toMatchObject({ code: -1, msg });
    });
});

describe('assignments', () => {
    test('inherit from the user what is not given or negative', () => {
        const { panel, admin } = fresh();
        const user = panel.addUser({ flow: 7, num: 3, expTime: 5, flowResetTime: 9 });
        admin.call('/tunnel/user/assign', { userId: String(user.id), tunnelId: '4', flow: -1, num: 2, status: 0 });

        expect(panel.assignment(user.id, 4)).toMatchObject({
            flow: 7,
            num: 2,
            expTime: 5,
            flowResetTime: 9,
            status: 0,
            speedId: null,
        });
    });

    test('inherit nothing instead of a negative quota, and are exported without a speed limit of 0', () => {
        const { panel, admin } = fresh();
        panel.addUser({ flow: -1 });
        admin.call('/tunnel/user/assign', { userId: 2, tunnelId: 1 });
        admin.call('/tunnel/user/assign', { userId: 2, tunnelId: 1, speedId: 0 });

        expect(panel.assignment(2, 1)).toMatchObject({ flow: 0, speedId: 0 });
        const backup = raw(panel, 'POST', '/backup/export', '{"types":["userTunnels"]}') as { userTunnels: object[] };
        expect(backup.userTunnels[0]).not.toHaveProperty('speedId');
    });

    test('keep on an update what is not given, and lose the speed limit for anything that is no number', () => {
        const { panel, admin } = fresh();
        const row = panel.assign(5, 4, { flow: 7, num: 3, expTime: 5, flowResetTime: 9, inFlow: 1, speedId: 2 });
        const assign = (fields: object): number | null => {
            admin.call('/tunnel/user/assign', { userId: 5, tunnelId: 4, ...fields });

            return row.speedId;
        };

        expect(assign({ status: 0, flow: -5 })).toBe(2);
        expect(row).toMatchObject({ id: 1, flow: 7, num: 3, expTime: 5, flowResetTime: 9, inFlow: 1, status: 0 });
        expect([0, 3, '4', '', 5, 'x', 5, 1.5].map((speedId) => assign({ speedId }))).toEqual([
            0,
            3,
            4,
            null,
            5,
            null,
            5,
            null,
        ]);
    });

    test('are listed with status 1 whatever it is, and exported with the true one', () => {
        const { panel, admin } = fresh();
        const user = panel.addUser();
        panel.assign(user.id, panel.addTunnel().id, { status: 0, speedId: 4 });
        panel.assign(user.id, 9);

        expect(admin.call('/tunnel/user/list', { userId: user.id }).data).toMatchObject([
            { status: 1, tunnelName: 'tunnel-1', speedId: 4, speedLimitName: null },
            { status: 1, tunnelName: '', tunnelFlow: 0 },
        ]);
        const exported = raw(panel, 'POST', '/backup/export', '{"types":["userTunnels"]}') as { userTunnels: object[] };
        expect(exported.userTunnels).toMatchObject([{ status: 0, speedId: 4 }, { status: 1 }]);
        expect(exported.userTunnels[1]).not.toHaveProperty('speedId');
    });

    test('show a user the tunnels that are enabled', () => {
        const { panel, admin } = fresh();
        const user = panel.addUser();
        for (const status of [1, 0, 1]) {
            panel.assign(user.id, panel.addTunnel({ status }).id, { status: 0 });
        }
        panel.addTunnel();

        expect(panel.customer(user.id).call('/tunnel/user/tunnel', {}).data).toMatchObject([{ id: 1 }, { id: 3 }]);
        expect(admin.call('/tunnel/user/tunnel', {}).data).toMatchObject([{ id: 1 }, { id: 3 }, { id: 4 }]);
    });
});

describe('tunnels', () => {
    test.each([
        ['隧道名称不能为空', {}],
        ['隧道名称重复', { name: 'tunnel-1' }],
        ['入口不能为空', { name: 'x' }],
        ['入口不能为空', { name: 'x', inNodeId: [] }],
        ['节点不存在', { name: 'x', inNodeId: [{ nodeId: 9 }] }],
        ['节点重复', { name: 'x', inNodeId: [{ nodeId: 1 }, { nodeId: 1 }] }],
        ['部分节点不在线', { name: 'x', inNodeId: [{ nodeId: 2 }] }],
    ])('are refused: %s', (msg, body) => {
        const { panel, admin } = fresh();
        panel.addTunnel();
        panel.addNode({}, 'offline');

        expect(admin.call('/tunnel/create', body)).toMatchObject({ code: -1, msg });
    });

    test('of several nodes are listed with their entries, hops and exits', () => {
        const { panel, admin } = fresh();
        panel.addNode();
        panel.addNode();
        panel.addNode();
        const wish = {
            name: 'x',
            type: 2,
            inNodeId: [{ nodeId: 1 }],
            chainNodes: [{ nodeId: 2, protocol: 'ws' }],
            outNodeId: [{ nodeId: 3, strategy: 'rand' }],
        };
        expect(admin.call('/tunnel/create', wish).code).toBe(0);
        expect(admin.call('/tunnel/get', { id: '1' }).data).toMatchObject({
            type: 2,
            inIp: '192.0.2.1',
            inNodeId: [{ nodeId: 1, chainType: 1, protocol: 'tls', strategy: 'round' }],
            chainNodes: [[{ nodeId: 2, chainType: 2, protocol: 'ws' }]],
            outNodeId: [{ nodeId: 3, chainType: 3, strategy: 'rand' }],
        });
    });

    test('list their entry nodes without an order', () => {
        const { panel, admin } = fresh();
        panel.addTunnel({ nodes: [panel.addNode(), panel.addNode()] });
        admin.call('/tunnel/create', { name: 'x', inNodeId: [{ nodeId: 1 }, { nodeId: 2 }] });
        const entries = [
            { nodeId: 1, inx: 0 },
            { nodeId: 2, inx: 0 },
        ];

        expect(admin.call('/tunnel/list', {}).data).toMatchObject([{ inNodeId: entries }, { inNodeId: entries }]);
    });

    test('take assignments and forwards with them when deleted, but not what runs on the nodes', () => {
        const { panel, admin } = fresh();
        const [tunnel, other] = [panel.addTunnel(), panel.addTunnel()];
        const user = panel.addUser();
        panel.assign(user.id, tunnel.id);
        panel.assign(user.id, other.id);
        const forward = panel.customer(user.id).createForward(tunnel.id);

        expect(admin.call('/tunnel/delete', { id: 0 })).toMatchObject({ code: -1, msg: '参数错误' });
        expect(admin.call('/tunnel/delete', { id: 99 }).code).toBe(0);
        expect(admin.call('/tunnel/delete', { id: tunnel.id }).code).toBe(0);
        expect(admin.call('/tunnel/list', {}).data).toMatchObject([{ id: other.id }]);
        expect(panel.assignmentsOf(user.id)).toMatchObject([{ tunnelId: other.id }]);
        expect(admin.call('/forward/list', {}).data).toEqual([]);
        expect(panel.runningForwards()).toEqual([forward.id]);
        panel.reportConfigs();
        expect(panel.runningForwards()).toEqual([]);
    });

    test('that are disabled are listed too', () => {
        const { panel, admin } = fresh();
        panel.addTunnel({ status: 0 });

        expect(admin.call('/tunnel/list', {}).data).toMatchObject([{ status: 0 }]);
    });
});

describe('nodes', () => {
    test('are listed with their state', () => {
        const { panel, admin } = fresh('2.1.5-alpha6');
        panel.addNode({ name: 'n1', serverIp: '192.0.2.1', port: '20000-20999' });
        panel.addNode({}, 'offline');
        const first = {
            id: 1,
            inx: 0,
            name: 'n1',
            ip: '192.0.2.1',
            serverIp: '192.0.2.1',
            serverIpV4: null,
            serverIpV6: null,
            port: '20000-20999',
            http: 0,
            tls: 0,
            socks: 0,
            status: 1,
            tcpListenAddr: '[::]',
            udpListenAddr: '[::]',
            version: '1.0',
        };
        const remote = { isRemote: 0, remoteUrl: null, remoteToken: null, remoteConfig: null };

        expect(admin.call('/node/list', {}).data).toEqual([
            { ...first, ...remote },
            expect.objectContaining({ id: 2, inx: 1, status: 0 }),
        ]);
        expect(raw(panel, 'POST', '/node/list', 'x')).toMatchObject({ code: 0 });
        expect(raw(panel, 'GET', '/node/list')).toMatchObject({ code: -1, msg: '请求失败' });
        const customer = panel.customer(panel.addUser().id);
        expect(customer.call('/node/list', {}).code).toBe(403);

        const older = fresh();
        older.panel.addNode({ name: 'n1', serverIp: '192.0.2.1', port: '20000-20999' });
        expect(older.admin.call('/node/list', {}).data).toEqual([first]);
    });

    test('leave tunnels and forwards behind when deleted', () => {
        const { panel, admin } = fresh();
        const [first, second] = [panel.addNode(), panel.addNode()];
        const tunnel = panel.addTunnel({ nodes: [first, second] });
        const user = panel.addUser();
        panel.assign(user.id, tunnel.id);
        const customer = panel.customer(user.id);
        customer.createForward(tunnel.id);

        expect(admin.call('/node/delete', {})).toMatchObject({ code: -1, msg: '参数错误' });
        expect(admin.call('/node/delete', { id: second.id }).code).toBe(0);
        expect(admin.call('/node/list', {}).data).toMatchObject([{ id: first.id }]);
        expect(admin.call('/tunnel/get', { id: tunnel.id }).data).toMatchObject({ inNodeId: [{ nodeId: first.id }] });
        expect(customer.forwards().data).toMatchObject([{ inIp: '192.0.2.1:20000' }]);
    });
});

describe('forwards', () => {
    test("are the owner's and the admins' only", () => {
        const { panel, admin } = fresh();
        const tunnel = panel.addTunnel();
        const [one, two] = ['a', 'b'].map((user) => {
            const row = panel.addUser({ user });
            panel.assign(row.id, tunnel.id);

            return panel.customer(row.id);
        }) as [Customer, Customer];
        const forward = one.createForward(tunnel.id);

        for (const answer of [two.pause(1), two.resume(1), two.deleteForward(1), two.editForward(1, { name: 'x' })]) {
            expect(answer).toMatchObject({ code: -1, msg: '转发不存在' });
        }
        expect(two.call('/forward/batch-delete', { ids: [1] }).data).toEqual({ successCount: 0, failCount: 1 });
        expect(two.forwards().data).toEqual([]);
        expect(admin.call('/forward/force-delete', { id: forward.id }).code).toBe(0);
        expect(one.pause(0)).toMatchObject({ code: -1, msg: '参数错误' });
    });

    test('may be edited, and keep the name that their user had', () => {
        const { panel } = fresh();
        const tunnel = panel.addTunnel();
        const user = panel.addUser({ user: 'a' });
        panel.assign(user.id, tunnel.id);
        const customer = panel.customer(user.id);
        customer.createForward(tunnel.id, { inPort: 20005 });
        customer.updatePassword('b', 'secret123', 'secret456');
        expect(customer.editForward(1, { name: 'new', inPort: 20006 }).code).toBe(0);

        expect(customer.forwards().data).toMatchObject([{ name: 'new', userName: 'a', inPort: 20006 }]);
    });
});

describe('a forward that moves to another tunnel', () => {
    function world() {
        const { panel, admin } = fresh();
        const [first, second] = [panel.addNode(), panel.addNode()];
        const tunnels = [panel.addTunnel({ nodes: [first] }), panel.addTunnel({ nodes: [first, second] })];
        const user = panel.addUser();
        for (const tunnel of tunnels) {
            panel.assign(user.id, tunnel.id);
        }
        const customer = panel.customer(user.id);
        const forward = customer.createForward(1, { inPort: 20777 });

        return { panel, admin, first, second, customer, forward, user };
    }

    test('gets a second service, on the same port, and the first one goes on', () => {
        const { admin, first, second, customer, forward } = world();
        customer.pause(forward.id);
        expect(customer.call('/forward/update', { id: forward.id, tunnelId: 2, name: 'moved' }).code).toBe(0);

        expect(forward).toMatchObject({ tunnelId: 2, name: 'moved', status: 0 });
        expect(first.states()).toEqual({
            '1_2_1_tcp': 'paused',
            '1_2_1_udp': 'paused',
            '1_2_2_tcp': 'running',
            '1_2_2_udp': 'running',
        });
        expect(second.running()).toEqual(['1_2_2_tcp', '1_2_2_udp']);
        expect(customer.forwards().data).toMatchObject([{ inPort: 20777 }]);
        expect(admin.call('/forward/batch-change-tunnel', { forwardIds: [1, 99, 1], targetTunnelId: 1 }).data).toEqual({
            successCount: 1,
            failCount: 2,
        });
        expect(first.running()).toHaveLength(4);
    });

    test('stays where it was when a node fails, in the database at least', () => {
        const { first, second, customer, forward } = world();
        second.connect('offline');
        const before = { ...forward };
        const wish = { id: forward.id, tunnelId: 2, name: 'moved', remoteAddr: '192.0.2.9:9', inPort: 20001 };
        expect(customer.call('/forward/update', wish).msg).toBe('节点 node-2 下发失败: 节点不在线');
        const batch = { forwardIds: [1], targetTunnelId: 2 };
        expect(customer.call('/forward/batch-change-tunnel', batch).data).toEqual({ successCount: 0, failCount: 1 });

        expect(forward).toEqual(before);
        expect(customer.forwards().data).toMatchObject([{ inPort: 20777, tunnelId: 1 }]);
        expect(first.running()).toHaveLength(4);
    });

    test.each([
        [{}, '转发ID不能为空'],
        [{ id: 9 }, '转发不存在'],
        [{ id: 1, tunnelId: 3 }, '你没有该隧道的权限'],
        [{ id: 1, tunnelId: 2 }, '你没有该隧道的权限', 2],
        // Without a tunnel the one that it has is asked for.
        [{ id: 1 }, '你没有该隧道的权限', 1],
        [{ id: 1, tunnelId: 2 }, '隧道已禁用，无法更新转发', 0, 2],
        [{ id: 1 }, '隧道已禁用，无法更新转发', 0, 1],
    ])('is refused for %j: %s', (body, msg, closed = 0, disabled = 0) => {
        const { panel, customer, forward, user } = world();
        for (const assignment of panel.assignmentsOf(user.id)) {
            assignment.status = assignment.tunnelId === closed ? 0 : 1;
        }
        for (const tunnel of panel.store.tunnels.filter((row) => row.id === disabled)) {
            tunnel.status = 0;
        }
        expect(customer.call('/forward/update', { name: 'x', ...body })).toMatchObject({ code: -1, msg });
        expect(forward.name).toBe('forward-1');
    });

    test.each([
        [{}, -1, '请求参数错误'],
        [{ forwardIds: ['1'], targetTunnelId: 2 }, -1, '请求参数错误'],
        [{ forwardIds: [1], targetTunnelId: 0 }, -1, '请求参数错误'],
        [{ forwardIds: [1], targetTunnelId: 9 }, -1, '你没有该隧道的权限'],
        [{ forwardIds: [], targetTunnelId: 2 }, 0, '操作成功'],
    ])('is refused in a batch for %j: %s', (body, code, msg) => {
        const { admin, customer } = world();
        expect(customer.call('/forward/batch-change-tunnel', body)).toMatchObject({ code, msg });
        expect(admin.call('/forward/batch-change-tunnel', { forwardIds: [1], targetTunnelId: 9 }).msg).toBe(
            '目标隧道不存在',
        );
    });

    test('keeps its place in the list, which anybody may change', () => {
        const { panel, customer, forward } = world();
        const stranger = panel.customer(panel.addUser().id);
        customer.createForward(1);
        const order = { forwards: [{ id: forward.id, inx: 7 }, { id: 99 }] };
        expect(stranger.call('/forward/update-order', order).code).toBe(0);
        expect(stranger.call('/forward/update-order', { forwards: 3 })).toMatchObject({ code: -1 });

        expect(customer.forwards().data).toMatchObject([{ id: 2 }, { id: forward.id, inx: 7 }]);
    });
});

describe('speed limits', () => {
    test('are made, changed and deleted, and leave their number where it was used', () => {
        const { panel, admin } = fresh();
        panel.addTunnel();
        expect(admin.call('/speed-limit/create', { name: 'a' }).msg).toBe('隧道ID不能为空');
        expect(admin.call('/speed-limit/create', { tunnelId: 1 }).msg).toBe('名称不能为空');
        expect(admin.call('/speed-limit/create', { tunnelId: 1, name: 'a' }).code).toBe(0);
        admin.call('/speed-limit/update', { id: 1, tunnelId: 1, name: 'b', speed: 5 });
        expect(admin.call('/speed-limit/list', {}).data).toMatchObject([
            { id: 1, name: 'b', speed: 5, tunnelName: 'tunnel-1' },
        ]);
        const row = panel.assign(5, 1, { speedId: 1 });
        expect(admin.call('/speed-limit/delete', { id: 1 }).code).toBe(0);
        expect(row.speedId).toBe(1);
        expect(admin.call('/tunnel/user/list', { userId: 5 }).data).toMatchObject([
            { speedId: 1, speedLimitName: null },
        ]);
    });
});

describe('groups', () => {
    /** Users in group 1 may use tunnels in group 1. */
    function grouped(version: Version = '2.1.4') {
        const { panel, admin } = fresh(version);
        const tunnels = [panel.addTunnel(), panel.addTunnel()].map((row) => row.id) as [number, number];
        const user = panel.addUser({ flow: 7 });
        admin.call('/group/user/create', { name: 'u' });
        admin.call('/group/tunnel/create', { name: 't' });
        admin.call('/group/tunnel/assign', { groupId: 1, tunnelIds: [tunnels[0]] });
        expect(admin.call('/group/permission/assign', { userGroupId: 1, tunnelGroupId: 1 }).data).toBe('权限分配成功');
        admin.call('/group/user/assign', { groupId: 1, userIds: [user.id] });

        return { panel, admin, user, tunnels, assigned: () => panel.assignmentsOf(user.id).map((row) => row.tunnelId) };
    }

    test("make assignments with the user's own terms", () => {
        const { panel, admin, user, tunnels, assigned } = grouped();
        expect(panel.assignment(user.id, tunnels[0])).toMatchObject({ flow: 7, status: 1 });
        admin.call('/group/tunnel/assign', { groupId: 1, tunnelIds: tunnels });
        expect(assigned()).toEqual(tunnels);
        admin.call('/group/tunnel/assign', { groupId: 1, tunnelIds: [] });
        expect(assigned()).toEqual(tunnels);
    });

    test('are listed with their members', () => {
        const { panel, admin, user, tunnels } = grouped();
        const createdTime = panel.clock.now;

        expect(admin.call('/group/user/list', {}).data).toEqual([
            { id: 1, name: 'u', status: 1, userIds: [user.id], userNames: [user.user], createdTime },
        ]);
        expect(admin.call('/group/tunnel/list', {}).data).toEqual([
            { id: 1, name: 't', status: 1, tunnelIds: [tunnels[0]], tunnelNames: ['tunnel-1'], createdTime },
        ]);
        expect(admin.call('/group/permission/list', {}).data).toEqual([
            { id: 1, userGroupId: 1, userGroupName: 'u', tunnelGroupId: 1, tunnelGroupName: 't', createdTime },
        ]);
        expect(admin.call('/user/groups', { id: user.id }).data).toEqual([1]);
        expect(admin.call('/user/groups', {}).msg).toBe('参数错误');
    });

    test.each([
        ['2.1.4', []],
        ['2.1.3', []],
        ['2.1.0', [1]],
    ] as [Version, number[]][])('take back what they gave when a user leaves (%s)', (version, left) => {
        const { admin, assigned } = grouped(version);
        admin.call('/group/user/assign', { groupId: 1, userIds: [] });
        expect(assigned()).toEqual(left);
    });

    test('take back what they gave when the permission goes', () => {
        const { admin, assigned } = grouped();
        admin.call('/group/permission/assign', { userGroupId: 1, tunnelGroupId: 1 });
        admin.call('/group/permission/remove', { id: 1 });
        expect(assigned()).toEqual([]);
    });

    test('leave what a person had made, and what another group gives too', () => {
        const { panel, admin, user, tunnels, assigned } = grouped();
        panel.assign(user.id, tunnels[1]);
        admin.call('/group/user/create', { name: 'v' });
        admin.call('/group/tunnel/assign', { groupId: 1, tunnelIds: tunnels });
        admin.call('/group/permission/assign', { userGroupId: 2, tunnelGroupId: 1 });
        admin.call('/group/user/assign', { groupId: 2, userIds: [user.id] });
        admin.call('/group/user/assign', { groupId: 1, userIds: [] });
        expect(assigned()).toEqual(tunnels);
        admin.call('/group/user/assign', { groupId: 2, userIds: [] });
        expect(assigned()).toEqual([tunnels[1]]);
    });

    test('leave their assignments behind when they are deleted', () => {
        const { admin, assigned, tunnels } = grouped();
        admin.call('/group/user/delete', { id: 1 });
        expect(assigned()).toEqual([tunnels[0]]);
        expect(admin.call('/group/user/list', {}).data).toEqual([]);
    });

    test('make a removed assignment anew when they are applied again', () => {
        const { panel, admin, user, tunnels } = grouped();
        admin.call('/tunnel/user/remove', { id: 1 });
        admin.call('/group/user/assign', { groupId: 1, userIds: [user.id] });
        expect(panel.assignment(user.id, tunnels[0])?.id).toBe(2);
    });

    test('are joined and left with the user, and leaving this way takes nothing back', () => {
        const { admin, panel, user, tunnels, assigned } = grouped();
        admin.call('/user/update', { id: user.id, user: 'a', groupIds: [] });
        expect(panel.store.userGroupMembers.all()).toEqual([]);
        expect(assigned()).toEqual([tunnels[0]]);
        admin.call('/user/create', { user: 'b', pwd: 'p', groupIds: ['1', 'x', 99] });
        expect(panel.assignmentsOf(panel.user('b').id)).toHaveLength(1);
        admin.call('/user/update', { id: panel.user('b').id, user: 'b' });
        expect(admin.call('/user/groups', { id: panel.user('b').id }).data).toEqual([1]);
    });

    test('have unique names', () => {
        const { admin } = grouped();
        expect(admin.call('/group/user/create', { name: 'u' })).toMatchObject({
            code: -2,
            msg: 'UNIQUE constraint failed: user_group.name',
        });
        expect(admin.call('/group/tunnel/create', { name: ' ' }).msg).toBe('分组名称不能为空');
        expect(admin.call('/group/tunnel/update', { name: 'x' }).msg).toBe('分组ID不能为空');
        expect(admin.call('/group/tunnel/update', { id: 1 }).code).toBe(0);
        expect(admin.call('/group/tunnel/list', {}).data).toMatchObject([{ name: '', status: 1 }]);
        expect(admin.call('/group/user/assign', { groupId: 0, userIds: [] }).msg).toBe('请求参数错误');
    });
});

describe('the captcha', () => {
    const login = (panel: Panel, captchaId?: string): unknown =>
        raw(
            panel,
            'POST',
            '/user/login',
            JSON.stringify({ username: 'admin_user', password: 'admin_user', captchaId }),
        );
    const refused = { code: -1, msg: '验证码校验失败' };

    test('without a secret is passed by asking for it, once and for five minutes', () => {
        const { panel, admin } = fresh();
        panel.setConfig('captcha_enabled', 'TRUE');
        expect(admin.call('/captcha/check', {}).data).toBe(1);
        expect(login(panel)).toMatchObject(refused);
        expect(login(panel, 'x')).toMatchObject(refused);
        expect(raw(panel, 'POST', '/captcha/verify', '{"id":"x","data":"ok"}')).toEqual({
            success: true,
            data: { validToken: 'x' },
        });
        expect(login(panel, 'x')).toMatchObject({ code: 0 });
        expect(login(panel, 'x')).toMatchObject(refused);
        raw(panel, 'POST', '/captcha/verify', '{"id":"x","data":"ok"}');
        panel.clock.now += 5 * MINUTE + 1;
        expect(login(panel, 'x')).toMatchObject(refused);
        expect(raw(panel, 'POST', '/captcha/verify', '{"id":"","data":"ok"}')).toEqual({
            success: false,
            data: { validToken: '' },
        });
    });

    test('with a secret is passed by no program', () => {
        const { panel } = fresh();
        panel.setConfig('captcha_enabled', 'true');
        panel.setConfig('cloudflare_secret_key', 's');
        expect(raw(panel, 'POST', '/captcha/verify', '{"id":"x","data":"ok"}')).toMatchObject({ success: false });
        expect(login(panel, 'x')).toMatchObject(refused);
        panel.backend.turnstile = (response) => response === 'human';
        expect(login(panel, 'human')).toMatchObject({ code: 0 });
    });

    test('without a secret cannot be passed at all in 2.1.0', () => {
        const { panel } = fresh('2.1.0');
        panel.setConfig('captcha_enabled', 'true');
        expect(login(panel, 'x')).toMatchObject({ code: -1, msg: '验证码配置错误：未配置Secret Key' });
        panel.setConfig('cloudflare_secret_key', 's');
        expect(login(panel, 'x')).toMatchObject(refused);
    });

    test('is forgotten when the panel restarts', () => {
        const { panel } = fresh();
        panel.setConfig('captcha_enabled', 'true');
        raw(panel, 'POST', '/captcha/verify', '{"id":"x","data":"ok"}');
        panel.restart();
        expect(login(panel, 'x')).toMatchObject(refused);
    });
});

describe('settings', () => {
    test('are texts by name', () => {
        const { panel, admin } = fresh();
        expect(admin.call('/config/update', { a: '1', b: '2' }).code).toBe(0);
        expect(admin.call('/config/update-single', { name: 'a', value: '3' }).code).toBe(0);
        expect(admin.call('/config/list', {}).data).toEqual({ app_name: 'flux', a: '3', b: '2' });
        expect(admin.call('/config/get', { name: 'a' }).data).toEqual({
            id: 2,
            name: 'a',
            value: '3',
            time: panel.clock.now,
        });
        expect(admin.call('/config/get', { name: ' ' }).msg).toBe('配置名称不能为空');
        expect(admin.call('/config/get', { name: 'z' }).msg).toBe('配置不存在');
        expect(admin.call('/config/update-single', {}).msg).toBe('配置名称不能为空');
        for (const body of [{}, { a: 1 }, [], 'x']) {
            expect(admin.call('/config/update', body)).toMatchObject({ code: -1, msg: '配置数据不能为空' });
        }
        expect(raw(panel, 'POST', '/config/update', '{')).toMatchObject({ code: -1, msg: '配置数据不能为空' });
    });

    test('may be asked for without a body', () => {
        const { panel } = fresh();

        expect(raw(panel, 'POST', '/config/get')).toMatchObject({ code: -1, msg: '配置名称不能为空' });
        expect(raw(panel, 'POST', '/captcha/verify')).toEqual({ data: { validToken: '' }, success: false });
    });

    test('have an announcement that is on at first, whatever was sent', () => {
        const { panel, admin } = fresh();
        const shown = (): unknown => (raw(panel, 'GET', '/announcement/get') as { data: unknown }).data;
        expect(shown()).toEqual({ content: '', enabled: 0 });
        admin.call('/announcement/update', { content: 'hi', enabled: 0 });
        expect(shown()).toEqual({ content: 'hi', enabled: 1 });
        admin.call('/announcement/update', { content: 'hi', enabled: 0 });
        expect(shown()).toEqual({ content: 'hi', enabled: 0 });
        expect(admin.call('/announcement/update', { x: 1 }).code).toBe(500);
        expect(admin.call('/announcement/get', {}).msg).toBe('请求失败');
    });
});

describe('the subscription page', () => {
    test('tells usage to whoever has the password, disabled or not', () => {
        const { panel } = fresh();
        const user = panel.addUser({
            user: 'a',
            password: 'p',
            flow: 2,
            inFlow: 3,
            outFlow: 4,
            expTime: 5999,
            status: 0,
        });
        const own = panel.assign(user.id, 9, { inFlow: 1 });
        panel.assign(user.id + 1, 9);
        const get = (query: string) => panel.handle({ method: 'GET', path: `/api/v1/open_api/sub_store?${query}` });
        const line = 'upload=3; download=4; total=2147483648; expire=5';

        expect(get('user=a&pwd=p')).toMatchObject({
            status: 200,
            type: 'text/plain; charset=utf-8',
            body: line,
            headers: { 'Subscription-Userinfo': line },
        });
        expect(get('user=a&pwd=p&tunnel=-1').body).toBe(line);
        expect(get(`user=a&pwd=p&tunnel=${own.id}`).body).toBe('upload=1; download=0; total=2147483648; expire=5');
        expect(
            ['', 'user=a', 'user=a&pwd=x', `user=a&pwd=p&tunnel=${own.id + 1}`].map(
                (query) => (JSON.parse(get(query).body) as { msg: string }).msg,
            ),
        ).toEqual(['用户不能为空', '密码不能为空', '鉴权失败', '隧道不存在']);
    });
});

describe('a backup', () => {
    test('has no envelope, and no key for an empty list', () => {
        const { panel } = fresh();

        expect(raw(panel, 'POST', '/backup/export', '{"types":["userTunnels","forwards"]}')).toEqual({
            version: '1.0',
            exportedAt: panel.clock.now,
        });
        expect(raw(panel, 'POST', '/backup/export')).toMatchObject({ code: 500, msg: '请求参数错误' });
        expect(raw(panel, 'POST', '/backup/export', '{"types":"x"}')).toMatchObject({ code: 500 });
    });

    test('carries everything into another panel', () => {
        const { panel } = fresh();
        const tunnel = panel.addTunnel({ name: 't', trafficRatio: 1.5 });
        panel.addSpeedLimit();
        const user = panel.addUser({ user: 'a' });
        panel.assign(user.id, tunnel.id, { speedId: 1 });
        panel.customer(user.id).createForward(tunnel.id);
        const types = ['users', 'nodes', 'tunnels', 'forwards', 'userTunnels', 'speedLimits'];
        const backup = raw(panel, 'POST', '/backup/export', JSON.stringify({ types })) as object;
        const other = fresh('2.1.5-alpha6');
        const answer = raw(other.panel, 'POST', '/backup/import', JSON.stringify({ ...backup, types }));

        expect(answer).toMatchObject({ code: 0, data: { autoBackup: { version: '1.0', users: [{ id: 1 }] } } });
        expect(raw(other.panel, 'POST', '/backup/export', JSON.stringify({ types }))).toEqual(backup);
        other.panel.node(1).connect('online');
        expect(other.panel.customer(user.id).createForward(tunnel.id).id).toBe(2);
        expect(raw(other.panel, 'POST', '/backup/import', '{"nodes":[{"x":1}]}')).toMatchObject({ code: 500 });
    });
});

test('whatever has no name is nowhere', () => {
    const { panel } = fresh();

    expect(() => panel.user('nobody')).toThrow('The panel has no user nobody.');
    expect(() => panel.node(5)).toThrow();
    expect(panel.assignment(1, 1)).toBeUndefined();
});
