import { createCipheriv, createHash } from 'node:crypto';

import {
    type AssignmentRow,
    type Customer,
    type Node,
    Panel,
    type PanelOptions,
    type TunnelRow,
    type UserRow,
} from '../panel';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
const GB = 2 ** 30;
const FAR = 4102444800000;

interface World {
    readonly panel: Panel;
    readonly node: Node;
    readonly tunnel: TunnelRow;
    readonly user: UserRow;
    readonly customer: Customer;
    readonly admin: Customer;
}

/** A panel with a node, a tunnel, and a user who may use it. */
function world(options: Partial<PanelOptions> = {}, terms: Partial<UserRow> = {}): World {
    const panel = new Panel({ version: '2.1.4', ...options });
    const node = panel.addNode();
    const tunnel = panel.addTunnel({ nodes: [node] });
    const user = panel.addUser({ user: 'bob', expTime: FAR, flowResetTime: 0, ...terms });
    panel.assign(user.id, tunnel.id);

    return { panel, node, tunnel, user, customer: panel.customer(user.id), admin: panel.customer(1) };
}

function assignmentIn(panel: Panel, user: UserRow, tunnel: TunnelRow): AssignmentRow {
    const assignment = panel.assignment(user.id, tunnel.id);
    if (assignment === undefined) {
        throw new Error('The user may not use the tunnel.');
    }

    return assignment;
}

describe('a traffic report', () => {
    test('is scaled by ratio and multiplier, truncated before the latter', () => {
        const { panel, node, tunnel, user, customer } = world();
        Object.assign(tunnel, { trafficRatio: 1.5, flow: 2 });
        const forward = customer.createForward(tunnel.id);
        panel.report(node, [{ n: `${forward.id}_${user.id}_1_udp`, u: 1000, d: 301 }]);

        expect([user.inFlow, user.outFlow]).toEqual([902, 3000]);
        expect(panel.assignment(user.id, tunnel.id)).toMatchObject({ inFlow: 902, outFlow: 3000 });
        expect(forward).toMatchObject({ inFlow: 902, outFlow: 3000 });
    });

    test('counts ratio and multiplier as 1 when they are not positive, and negative bytes as they are', () => {
        const { panel, node, tunnel, user, customer } = world();
        Object.assign(tunnel, { trafficRatio: 0, flow: -1 });
        const forward = customer.createForward(tunnel.id);
        panel.report(node, [{ n: `${forward.id}_${user.id}_1`, u: 10, d: -4 }]);

        expect([user.inFlow, user.outFlow]).toEqual([-4, 10]);
    });

    test('is dropped as a whole when one item is bad, and answered with ok all the same', () => {
        const { panel, node, user, tunnel, customer } = world();
        const { id } = customer.createForward(tunnel.id);
        const send = (body: string, secret = node.secret): string =>
            panel.handle({ method: 'PUT', path: `/flow/upload?secret=${secret}`, body }).body;
        const good = `{"n":"${id}_${user.id}_1_tcp","u":1,"d":1}`;

        expect(send(`[${good},{"n":"1_2_1","u":1.5,"d":1}]`)).toBe('ok');
        expect(send(`[${good}] trash`)).toBe('ok');
        expect(send(`{`)).toBe('ok');
        expect(send(`[${good}]`, 'wrong')).toBe('ok');
        expect(user.inFlow).toBe(0);
        expect(send(`[${good},{"n":"web_api","u":1,"d":1}]`)).toBe('ok');
        expect(user.inFlow).toBe(1);
    });

    test('may be wrapped in AES-256-GCM', () => {
        const { panel, node, user, tunnel, customer } = world();
        const { id } = customer.createForward(tunnel.id);
        const cipher = createCipheriv(
            'aes-256-gcm',
            createHash('sha256').update(node.secret).digest(),
            Buffer.alloc(12, 7),
        );
        const text = `[{"n":"${id}_${user.id}_1_tcp","u":10,"d":20}]`;
        const data = Buffer.concat([Buffer.alloc(12, 7), cipher.update(text), cipher.final(), cipher.getAuthTag()]);
        const send = (bytes: Buffer): void => {
            const body = JSON.stringify({ encrypted: true, data: bytes.toString('base64'), timestamp: 1 });
            panel.handle({ method: 'POST', path: `/flow/upload?secret=${node.secret}`, body });
        };
        data.writeUInt8(data.readUInt8(15) ^ 1, 15);
        send(data);
        expect(user.inFlow).toBe(0);
        data.writeUInt8(data.readUInt8(15) ^ 1, 15);
        send(data);
        expect([user.inFlow, user.outFlow]).toEqual([20, 10]);
    });

    test('of the known test vector can be read', () => {
        const panel = new Panel({ version: '2.1.4' });
        const node = panel.addNode({ secret: 'test-secret' });
        const tunnel = panel.addTunnel({ nodes: [node] });
        const user = panel.addUser();
        panel.assign(user.id, 98);
        panel.assign(user.id, 99);
        panel.assign(user.id, tunnel.id);
        panel.customer(user.id).createForward(tunnel.id);
        const data = 'AAECAwQFBgcICQoLHOLo+7XhBKWajADjQv0AE1//CWwee3dDAtHQaxUrJGPIuTLdmxouQ0ftYBC5Bbwfgg==';
        panel.handle({
            method: 'POST',
            path: '/flow/upload?secret=test-secret',
            body: JSON.stringify({ encrypted: true, data, timestamp: 0 }),
        });

        expect(panel.assignment(user.id, tunnel.id)).toMatchObject({ id: 3, inFlow: 20, outFlow: 10 });
    });

    test('of a service without assignment is counted for the user and enforces nothing', () => {
        const { panel, node, user, tunnel, customer } = world({}, { flow: 0, status: 0 });
        const { id } = customer.createForward(tunnel.id);
        panel.report(node, [{ n: `${id}_${user.id}_0_tcp`, u: 5, d: 5 }]);

        expect(user.inFlow).toBe(5);
        expect(panel.runningForwards(user.id)).toEqual([id]);
    });

    test('counts unscaled for whom the name says when there is no such forward or tunnel', () => {
        const { panel, node, user, tunnel } = world({}, { flow: 1 });
        const other = panel.addUser();
        const theirs = panel.assign(other.id, tunnel.id);
        tunnel.flow = 2;
        panel.report(node, [{ n: `77_${user.id}_1_tcp`, u: 10, d: 20 }]);
        panel.report(node, [{ n: `77_${user.id}_${theirs.id}`, u: 100, d: 200 }]);
        panel.report(node, [{ n: `77_${user.id}_0`, u: 1000, d: 2000 }]);

        expect([user.inFlow, user.outFlow]).toEqual([2220, 1110]);
        expect(panel.assignment(user.id, tunnel.id)).toMatchObject({ inFlow: 20, outFlow: 10 });
        expect(theirs).toMatchObject({ inFlow: 200, outFlow: 100 });

        const forward = panel.customer(user.id).createForward(tunnel.id);
        panel.removeTunnel(tunnel.id);
        panel.report(node, [{ n: `77_${user.id}_1_tcp`, u: 0, d: GB }]);
        expect(forward.status).toBe(0);
        panel.report(node, [{ n: `${forward.id}_${user.id}_1_tcp`, u: 1, d: 0 }]);
        expect(forward).toMatchObject({ inFlow: 0, outFlow: 1 });
    });

    test('stops a user above the quota, an assignment at the quota', () => {
        const { panel, user, tunnel, customer } = world({}, { flow: 1 });
        const assignment = assignmentIn(panel, user, tunnel);
        const { id } = customer.createForward(tunnel.id);
        assignment.flow = 2;
        customer.burn(id, { down: GB });
        expect(panel.runningForwards()).toEqual([id]);
        customer.burn(id, { down: 1 });
        expect(panel.runningForwards()).toEqual([]);

        Object.assign(user, { inFlow: 0, flow: 9 });
        Object.assign(assignment, { inFlow: 0, flow: 1 });
        customer.resume(id);
        customer.burn(id, { down: GB - 1 });
        expect(panel.runningForwards()).toEqual([id]);
        customer.burn(id, { down: 1 });
        expect(panel.runningForwards()).toEqual([]);
    });

    test('stops everybody whose quota is so large that it wraps', () => {
        const { panel, tunnel, customer } = world({}, { flow: 2 ** 33 });
        const { id } = customer.createForward(tunnel.id);
        customer.burn(id, { up: 1 });

        expect(panel.runningForwards()).toEqual([]);
    });

    test.each([
        ['an expiry of 0', { expTime: 0 }, true],
        ['an expiry that has come', { expTime: Date.UTC(2026, 1, 25, 4) }, false],
        ['an expiry in seconds', { expTime: 1893456000 }, false],
        ['a status other than 1', { status: 7 }, false],
    ])('%s of the assignment', (_, terms, goesOn) => {
        const { panel, user, tunnel, customer } = world();
        const { id } = customer.createForward(tunnel.id);
        Object.assign(assignmentIn(panel, user, tunnel), terms);
        customer.burn(id, { up: 1 });

        expect(panel.runningForwards()).toEqual(goesOn ? [id] : []);
    });

    test('of one tunnel stops all tunnels when the user is over, that tunnel only when the assignment is', () => {
        const { panel, user, tunnel, customer } = world();
        const second = panel.addTunnel();
        panel.assign(user.id, second.id, { flow: 0 });
        const one = customer.createForward(tunnel.id);
        const two = customer.createForward(second.id);
        customer.burn(two.id, { up: 1 });
        expect(panel.runningForwards()).toEqual([one.id]);
        user.status = 0;
        customer.burn(one.id, { up: 1 });
        expect(panel.runningForwards()).toEqual([]);
    });

    test('is lost when the database is locked', () => {
        const { panel, user, tunnel, customer } = world({ version: '2.1.0' });
        const { id } = customer.createForward(tunnel.id);
        panel.isDatabaseLocked = true;
        customer.burn(id, { up: 1 });

        expect(user.outFlow).toBe(0);
    });
});

describe('the nightly job', () => {
    /** Midnight of that day in Shanghai. */
    const midnight = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) - 8 * HOUR;

    test('runs five seconds after midnight, panel time', () => {
        const { panel, user } = world({}, { expTime: 1 });
        panel.clock.now = midnight(2026, 3, 10);
        panel.advance(5 * SECOND - 1);
        expect(user.status).toBe(1);
        panel.advance(1);
        expect(user.status).toBe(0);
    });

    test('goes by the zone of the panel', () => {
        const { panel, user } = world({ utcOffsetHours: -5 }, { expTime: 1 });
        panel.clock.now = midnight(2026, 3, 10);
        panel.advance(13 * HOUR + 4 * SECOND);
        expect(user.status).toBe(1);
        panel.advance(SECOND);
        expect(user.status).toBe(0);
    });

    test('does not catch up when the time was jumped over', () => {
        const { panel, user } = world({}, { expTime: 1 });
        panel.clock.now += 3 * DAY;
        panel.advance(SECOND);
        expect(user.status).toBe(1);
    });

    test('disables the expired, 0 included, users and assignments, and pauses their forwards', () => {
        const { panel, user, tunnel, customer } = world();
        const second = panel.addTunnel();
        const never = panel.assign(user.id, second.id, { expTime: 0 });
        const one = customer.createForward(tunnel.id);
        const two = customer.createForward(second.id);
        panel.reportAll();
        expect(panel.runningForwards()).toEqual([one.id, two.id]);
        panel.advance(DAY);
        expect([never.status, panel.assignment(user.id, tunnel.id)?.status]).toEqual([0, 1]);
        expect(panel.runningForwards()).toEqual([one.id]);
        expect(two.status).toBe(0);

        user.expTime = panel.clock.now;
        panel.advance(DAY);
        expect([user.status, panel.assignment(user.id, tunnel.id)?.status]).toEqual([0, 1]);
        expect(panel.runningForwards()).toEqual([]);
    });

    test('leaves admins alone', () => {
        const { panel } = world();
        panel.user(1).expTime = 0;
        panel.advance(DAY);

        expect(panel.user(1).status).toBe(1);
    });

    test.each([
        [1, midnight(2026, 3, 1), true],
        [15, midnight(2026, 3, 15), true],
        [15, midnight(2026, 3, 16), false],
        [29, midnight(2026, 2, 28), true],
        [31, midnight(2026, 2, 28), true],
        [40, midnight(2026, 2, 28), true],
        [31, midnight(2026, 2, 27), false],
        [28, midnight(2028, 2, 28), true],
        [29, midnight(2028, 2, 28), false],
        [31, midnight(2028, 2, 29), true],
        [31, midnight(2026, 4, 30), true],
        [30, midnight(2026, 3, 31), false],
        [31, midnight(2026, 3, 30), false],
        [0, midnight(2026, 2, 28), false],
        [-1, midnight(2026, 2, 28), false],
    ])('resets day %d at %d: %s', (day, at, isReset) => {
        const { panel, user, tunnel } = world({}, { flowResetTime: day, inFlow: 7, outFlow: 8 });
        const assignment = assignmentIn(panel, user, tunnel);
        Object.assign(assignment, { inFlow: 5, outFlow: 6 });
        panel.clock.now = at - HOUR;
        panel.advance(2 * HOUR);

        expect([user.inFlow, user.outFlow]).toEqual(isReset ? [0, 0] : [7, 8]);
        expect([assignment.inFlow, assignment.outFlow]).toEqual(isReset ? [0, 0] : [5, 6]);
    });

    test('resets exactly once a month', () => {
        const { panel, user } = world({}, { flowResetTime: 31 });
        const days: string[] = [];
        panel.clock.now = midnight(2026, 1, 1);
        for (let day = 0; day < 365; day++) {
            user.inFlow = 1;
            panel.advance(DAY);
            if (user.inFlow === 0) {
                days.push(new Date(panel.clock.now + 8 * HOUR - DAY).toISOString().slice(5, 10));
            }
        }

        expect(days).toEqual([
            '01-31',
            '02-28',
            '03-31',
            '04-30',
            '05-31',
            '06-30',
            '07-31',
            '08-31',
            '09-30',
            '10-31',
            '11-30',
            '12-31',
        ]);
    });

    test('resumes nothing that it has reset', () => {
        const { panel, tunnel, customer, user } = world({}, { flow: 1, flowResetTime: 26 });
        const { id } = customer.createForward(tunnel.id);
        customer.burn(id, { up: 2 * GB });
        panel.advance(2 * DAY);

        expect(user.outFlow).toBe(0);
        expect(panel.forward(id).status).toBe(0);
        expect(panel.runningForwards()).toEqual([]);
    });

    test('takes its time with a silent node and says paused nevertheless', () => {
        const { panel, node, tunnel, customer, user } = world();
        const forward = customer.createForward(tunnel.id);
        user.expTime = 1;
        node.connect('hung');
        panel.advanceTo(midnight(2026, 2, 26) + 16 * SECOND);
        expect([forward.status, user.status]).toEqual([1, 1]);
        panel.advance(2 * SECOND);
        expect([forward.status, user.status]).toEqual([0, 0]);
        expect(panel.runningForwards()).toEqual([forward.id]);
    });
});

describe('the hourly job', () => {
    test('keeps the traffic of 48 hours, of which a customer sees 24', () => {
        const { panel, tunnel, customer, user } = world();
        const { id } = customer.createForward(tunnel.id);
        panel.clock.now = Date.UTC(2026, 1, 25, 4, 30);
        for (const bytes of [10, 30]) {
            customer.burn(id, { up: bytes });
            panel.advance(HOUR);
        }
        user.outFlow = 5;
        panel.advance(HOUR);
        const flows = (customer.package().data as { statisticsFlows: unknown[] }).statisticsFlows;
        expect(flows).toMatchObject([
            { userId: user.id, flow: 10, totalFlow: 10, time: '13:00' },
            { flow: 30, totalFlow: 40, time: '14:00' },
            { flow: 5, totalFlow: 5, time: '15:00' },
        ]);
        panel.advance(4 * DAY);
        expect((customer.package().data as { statisticsFlows: unknown[] }).statisticsFlows).toHaveLength(24);
        expect(panel.store.statistics.filter((row) => row.userId === user.id)).toHaveLength(49);
    });
});

describe('a node', () => {
    test('that is offline is not tried', () => {
        const { panel, node, tunnel, customer, admin } = world();
        const { id } = customer.createForward(tunnel.id);
        node.connect('offline');
        const before = panel.clock.now;

        expect(() => customer.createForward(tunnel.id)).toThrow('节点 node-1 下发失败: 节点不在线');
        expect(panel.forwardsOf(panel.user('bob').id)).toHaveLength(1);
        expect(customer.pause(id)).toMatchObject({ code: -1, msg: '节点不在线' });
        expect(admin.call('/forward/batch-delete', { ids: [id] }).data).toEqual({ successCount: 0, failCount: 1 });
        expect(admin.call('/tunnel/create', { name: 't', inNodeId: [{ nodeId: 1 }] }).msg).toBe('部分节点不在线');
        expect(panel.clock.now).toBe(before);
        expect(panel.forward(id).status).toBe(1);
    });

    test('that is silent costs 12 s a forward, and 24 s where a new push is tried after the update', () => {
        const { panel, node, tunnel, customer, user, admin } = world();
        const { id } = customer.createForward(tunnel.id);
        node.connect('hung');
        const took = (action: () => unknown): number => {
            const before = panel.clock.now;
            action();

            return panel.clock.now - before;
        };

        expect(took(() => customer.pause(id))).toBe(12 * SECOND);
        expect(customer.pause(id).msg).toBe('等待节点响应超时');
        expect(panel.forward(id).status).toBe(1);
        expect(took(() => admin.call('/tunnel/user/assign', { userId: user.id, tunnelId: tunnel.id }))).toBe(
            24 * SECOND,
        );
        expect(took(() => admin.call('/user/update', { id: user.id, user: 'bob' }))).toBe(0);
        expect(took(() => admin.call('/forward/batch-pause', { ids: [id, id] }))).toBe(24 * SECOND);
    });

    test('that is mute does what it is told, and is not told the rest', () => {
        const { panel, node, tunnel, customer } = world();
        const { id } = customer.createForward(tunnel.id);
        node.connect('mute');

        expect(customer.pause(id).msg).toBe('等待节点响应超时');
        expect(node.states()).toEqual({ [`${id}_2_1_tcp`]: 'paused', [`${id}_2_1_udp`]: 'running' });
        expect(panel.forward(id).status).toBe(1);
    });

    test('that is slow takes its time', () => {
        const { panel, node, tunnel, customer } = world();
        const { id } = customer.createForward(tunnel.id);
        node.delayMs = 2 * SECOND;
        const before = panel.clock.now;

        expect(customer.pause(id).code).toBe(0);
        expect(panel.clock.now - before).toBe(6 * SECOND);
        node.delayMs = 12 * SECOND;
        expect(customer.resume(id).msg).toBe('等待节点响应超时');
        expect(panel.runningForwards()).toEqual([id]);
    });

    test('among several stops an action there, with the earlier ones done', () => {
        const panel = new Panel({ version: '2.1.4' });
        const [first, second] = [panel.addNode(), panel.addNode()];
        const tunnel = panel.addTunnel({ nodes: [first, second] });
        const user = panel.addUser();
        panel.assign(user.id, tunnel.id);
        const customer = panel.customer(user.id);
        const forward = customer.createForward(tunnel.id);
        second.connect('offline');

        expect(customer.pause(forward.id).code).toBe(-1);
        expect([first.running().length, second.running().length, forward.status]).toEqual([0, 2, 1]);
        expect(customer.forwards().data).toMatchObject([{ inIp: '192.0.2.1:20000,192.0.2.2:20000', inPort: 20000 }]);
    });

    test('among several that is the first and fails keeps the later ones from being told', () => {
        const panel = new Panel({ version: '2.1.4' });
        const [first, second] = [panel.addNode(), panel.addNode()];
        const tunnel = panel.addTunnel({ nodes: [first, second] });
        const user = panel.addUser();
        panel.assign(user.id, tunnel.id);
        const [customer, admin] = [panel.customer(user.id), panel.customer(1)];
        const forward = customer.createForward(tunnel.id);
        customer.pause(forward.id);
        first.connect('offline');

        expect(admin.call('/tunnel/user/assign', { userId: user.id, tunnelId: tunnel.id }).code).toBe(0);
        expect(admin.call('/forward/batch-redeploy', { ids: [forward.id] }).data).toMatchObject({ failCount: 1 });
        expect(() => customer.createForward(tunnel.id)).toThrow('节点 node-1 下发失败: 节点不在线');
        expect(second.states()).toEqual({ '1_2_1_tcp': 'paused', '1_2_1_udp': 'paused' });
    });

    test('is told the speed limit that the assignment has, if there is such a limit', () => {
        const { panel, node, user, tunnel, customer, admin } = world();
        const limit = panel.addSpeedLimit({ speed: 20 });
        customer.createForward(tunnel.id);
        const speeds = (): (number | null)[] => [...node.services.values()].map((service) => service.speed);
        const assign = (speedId: number | null): unknown =>
            admin.call('/tunnel/user/assign', { userId: user.id, tunnelId: tunnel.id, speedId });

        expect(speeds()).toEqual([null, null]);
        assign(limit.id);
        expect(speeds()).toEqual([20, 20]);
        assign(99);
        expect(speeds()).toEqual([null, null]);
    });

    test('loses services of unknown forwards when it reports its configuration', () => {
        const { panel, node, user, tunnel, customer, admin } = world();
        const kept = customer.createForward(tunnel.id);
        const gone = customer.createForward(tunnel.id);
        panel.store.deleteForward(gone.id);
        node.services.set('web', { state: 'running', speed: null });
        expect(panel.runningForwards()).toEqual([kept.id, gone.id]);
        panel.reportConfigs();
        expect(Object.keys(panel.services())).toEqual([
            `${kept.id}_${user.id}_1_tcp`,
            `${kept.id}_${user.id}_1_udp`,
            'web',
        ]);
        admin.call('/user/delete', { id: user.id });
        expect(panel.runningForwards()).toEqual([kept.id]);
        panel.reportConfigs();
        expect(panel.runningForwards()).toEqual([]);
    });
});

describe('what the customer or an update does to a paused forward', () => {
    test.each([
        ['an assign', ({ user, tunnel }: World) => ['/tunnel/user/assign', { userId: user.id, tunnelId: tunnel.id }]],
        [
            'a batch assign',
            ({ user, tunnel }: World) => [
                '/tunnel/user/batch-assign',
                { userId: user.id, tunnels: [{ tunnelId: tunnel.id }] },
            ],
        ],
        ['an assignment update', () => ['/tunnel/user/update', { id: 1, flow: 5 }]],
        ['a forward update', () => ['/forward/update', { id: 1, name: 'new' }]],
        ['a redeploy', () => ['/forward/batch-redeploy', { ids: [1] }]],
        ['a redeploy of the tunnel', () => ['/tunnel/batch-redeploy', { ids: [1] }]],
    ] as [string, (w: World) => [string, unknown]][])("%s starts it behind the database's back", (_, requestOf) => {
        const w = world();
        const forward = w.customer.createForward(w.tunnel.id);
        w.customer.pause(forward.id);
        expect(w.panel.runningForwards()).toEqual([]);
        const [path, body] = requestOf(w);
        expect(w.admin.call(path, body).code).toBe(0);

        expect(forward.status).toBe(0);
        expect(w.panel.runningForwards()).toEqual([forward.id]);
        w.user.status = 0;
        w.panel.reportAll();
        expect(w.panel.runningForwards()).toEqual([forward.id]);
    });

    test.each([
        ['a user update', (w: World) => w.admin.call('/user/update', { id: w.user.id, user: 'bob' })],
        ['a reset', (w: World) => w.admin.call('/user/reset', { id: w.user.id, type: 1 })],
        ['a login', (w: World) => w.customer.canLogIn('bob', 'secret123')],
    ])('%s does not', (_, action) => {
        const w = world();
        const forward = w.customer.createForward(w.tunnel.id);
        w.customer.pause(forward.id);
        action(w);

        expect(w.panel.runningForwards()).toEqual([]);
    });

    test('a new assignment gives the old service a second one beside it', () => {
        const { panel, user, tunnel, customer, admin } = world();
        const { id } = customer.createForward(tunnel.id);
        admin.call('/tunnel/user/remove', { id: 1 });
        expect(customer.pause(id).msg).toBe(`service ${id}_${user.id}_0 not found`);
        admin.call('/tunnel/user/assign', { userId: user.id, tunnelId: tunnel.id });
        expect(customer.pause(id).msg).toBe(`service ${id}_${user.id}_0 not found`);
        admin.call('/forward/batch-redeploy', { ids: [id] });
        expect(Object.keys(panel.services())).toHaveLength(4);
        expect(customer.deleteForward(id).code).toBe(0);
        expect(Object.keys(panel.services())).toEqual([`${id}_${user.id}_1_tcp`, `${id}_${user.id}_1_udp`]);
    });
});

describe('a new forward', () => {
    test('takes the first free port, and 10000 when there is none', () => {
        const panel = new Panel({ version: '2.1.4' });
        const tunnel = panel.addTunnel({ nodes: [panel.addNode({ port: '30000-30001,30005' })] });
        const admin = panel.customer(1);
        admin.createForward(tunnel.id, { inPort: 30001 });
        for (let count = 0; count < 3; count++) {
            admin.createForward(tunnel.id);
        }

        expect(panel.forwardsOf(1).map((row) => panel.store.portsOf(row.id)[0]?.port)).toEqual([
            30001, 30000, 30005, 10000,
        ]);
        expect(Object.keys(panel.services())).toContain('1_1_0_tcp');
    });

    test.each([
        ['隧道ID不能为空', { name: 'x', remoteAddr: 'y:1' }],
        ['你没有该隧道的权限', { tunnelId: 2, name: 'x', remoteAddr: 'y:1' }],
        ['隧道不存在', { tunnelId: 99, name: 'x', remoteAddr: 'y:1' }],
        ['隧道已禁用，无法创建转发', { tunnelId: 3, name: 'x', remoteAddr: 'y:1' }],
        ['转发名称和目标地址不能为空', { tunnelId: 1, name: ' ', remoteAddr: 'y:1' }],
    ])('is refused: %s', (msg, body) => {
        const { panel, user, customer } = world();
        panel.addTunnel();
        panel.assign(user.id, panel.addTunnel({ status: 0 }).id);
        panel.assign(user.id, 99);

        expect(customer.call('/forward/create', body)).toMatchObject({ code: -1, msg });
    });

    test('is refused in a tunnel that nobody can enter', () => {
        const { panel, tunnel, customer } = world();
        panel.store.chains.deleteWhere((row) => row.tunnelId === tunnel.id);

        expect(() => customer.createForward(tunnel.id)).toThrow('转发入口端口不存在');
    });
});
