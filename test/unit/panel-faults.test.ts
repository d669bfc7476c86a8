import { type Outcome, Panel, type PanelOptions, type Request, RELEASES } from '../panel';

const SECOND = 1000;

function create(panel: Panel, user = 'bob'): Request {
    return {
        method: 'POST',
        path: '/api/v1/user/create',
        headers: { Authorization: panel.tokenOf(1) },
        body: JSON.stringify({ user, pwd: 'secret123' }),
    };
}

function exists(panel: Panel, user = 'bob'): boolean {
    return panel.store.userNamed(user) !== undefined;
}

/** A user with running forwards on one node, and the call that pushes them all again. */
function pushing(forwards: number, options: Partial<PanelOptions> = {}) {
    const panel = new Panel({ version: '2.1.4', ...options });
    const tunnel = panel.addTunnel();
    const user = panel.addUser({ user: 'bob' });
    panel.assign(user.id, tunnel.id);
    for (let count = 0; count < forwards; count++) {
        panel.customer(user.id).createForward(tunnel.id);
    }
    const request: Request = {
        method: 'POST',
        path: '/api/v1/tunnel/user/update',
        headers: { Authorization: panel.tokenOf(1) },
        body: JSON.stringify({ id: 1, flow: 5 }),
    };

    return { panel, node: panel.node(1), user, request, assignment: () => panel.assignment(user.id, tunnel.id) };
}

describe('a fault', () => {
    test.each([
        ['refuse', false, { kind: 'refused', elapsedMs: 0 }],
        ['no-route', false, { kind: 'unconnected', elapsedMs: 5 * SECOND }],
        ['cut-before', false, { kind: 'cut', part: null, elapsedMs: 0 }],
        ['cut-after', true, { kind: 'cut', part: null, elapsedMs: 0 }],
        ['cut-inside', true, { kind: 'cut', part: { status: 200 } }],
        ['hang', false, { kind: 'timeout', elapsedMs: 20 * SECOND }],
        ['hang-after', true, { kind: 'timeout', elapsedMs: 20 * SECOND }],
        ['html-502', false, { kind: 'answer', answer: { status: 502, type: 'text/html' }, elapsedMs: 0 }],
        ['html-502-after', true, { kind: 'answer', answer: { status: 502, type: 'text/html' } }],
        ['html-504-after', true, { kind: 'timeout', elapsedMs: 20 * SECOND }],
        ['garbage', true, { kind: 'answer', answer: { status: 200 } }],
        ['empty', true, { kind: 'answer', answer: { status: 200, body: '' } }],
        ['slow', true, { kind: 'answer', elapsedMs: 7 * SECOND }],
    ] as const)('%s: handled is %s', (fault, isHandled, outcome) => {
        const panel = new Panel({ version: '2.1.4' });
        const before = panel.clock.now;
        panel.faults.plan({ fault, ...(fault === 'slow' ? { ms: 7 * SECOND } : {}) });
        const seen = panel.exchange(create(panel), { timeoutMs: 20 * SECOND, connectMs: 5 * SECOND });

        expect(seen).toMatchObject(outcome);
        expect(exists(panel)).toBe(isHandled);
        expect(panel.clock.now - before).toBe(seen.elapsedMs);
        expect(panel.calls).toMatchObject([{ fault, isHandled, outcome: outcome.kind }]);
        expect(panel.calls[0]?.answer === null).toBe(!isHandled);
        // The next call is a good one again.
        expect(panel.exchange(create(panel, 'carol'))).toMatchObject({ kind: 'answer', answer: { status: 200 } });
    });

    test('slow is a time-out for those who do not wait so long', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.faults.plan({ fault: 'slow', ms: 20 * SECOND });

        expect(panel.exchange(create(panel), { timeoutMs: 20 * SECOND })).toEqual({
            kind: 'timeout',
            elapsedMs: 20 * SECOND,
        });
        expect(exists(panel)).toBe(true);
    });

    test('hang-late is handled when the client has long gone on', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.faults.plan({ fault: 'hang-late', ms: 3 * SECOND });
        panel.exchange(create(panel), { timeoutMs: 20 * SECOND });
        expect([exists(panel), panel.unfinishedCalls]).toEqual([false, 1]);
        panel.advance(3 * SECOND - 1);
        expect(exists(panel)).toBe(false);
        panel.advance(1);
        expect([exists(panel), panel.unfinishedCalls]).toEqual([true, 0]);
    });

    test('html-504 comes when nginx has waited for a minute', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.faults.plan({ fault: 'html-504-after' });

        expect(panel.exchange(create(panel), { timeoutMs: 90 * SECOND })).toMatchObject({
            kind: 'answer',
            answer: { status: 504 },
            elapsedMs: 60 * SECOND,
        });
    });

    test('garbage is no JSON unless it is told what it is', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.faults.plan({ fault: 'garbage', times: 1 });
        panel.faults.plan({ fault: 'garbage', body: '[]' });
        const bodies = ['a', 'b'].map((name) => bodyOf(panel.exchange(create(panel, name))));

        expect(() => JSON.parse(bodies[0] ?? '') as unknown).toThrow();
        expect(bodies[1]).toBe('[]');
    });

    test('database-locked lets the call fail before it writes, in the releases that do so', () => {
        const panel = new Panel({ version: '2.1.0' });
        panel.faults.plan({ fault: 'database-locked' });

        expect(JSON.parse(bodyOf(panel.exchange(create(panel))))).toMatchObject({
            code: -2,
            msg: 'database is locked (5) (SQLITE_BUSY)',
        });
        expect(exists(panel)).toBe(false);
        expect(panel.isDatabaseLocked).toBe(false);
        for (const version of RELEASES.slice(2)) {
            expect(() => new Panel({ version }).faults.plan({ fault: 'database-locked' })).toThrow();
        }
    });

    test('a locked database stays locked for all writes, not for reads', () => {
        const panel = new Panel({ version: '2.1.0' });
        const admin = panel.customer(1);
        panel.isDatabaseLocked = true;
        const writes: [string, unknown][] = [
            ['/user/create', { user: 'x', pwd: 'y' }],
            ['/tunnel/user/assign', { userId: 5, tunnelId: 5 }],
            ['/tunnel/user/update', { id: 5 }],
            ['/tunnel/user/remove', { id: 5 }],
            ['/config/update', { a: 'b' }],
            ['/group/user/create', { name: 'g' }],
            ['/node/create', { name: 'n' }],
        ];

        expect(writes.map(([path, body]) => admin.call(path, body).code)).toEqual(writes.map(() => -2));
        expect(admin.call('/user/list', {}).code).toBe(0);
        panel.isDatabaseLocked = false;
        expect(writes.map(([path, body]) => admin.call(path, body).code)).toEqual(writes.map(() => 0));
        expect(() => {
            new Panel({ version: '2.1.4' }).isDatabaseLocked = true;
        }).toThrow();
    });
});

describe('a plan', () => {
    test('counts from where it was made', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.exchange(create(panel, 'a'));
        const planned = panel.faults.plan({ at: 2, fault: 'refuse' });
        const kinds = ['b', 'c', 'd'].map((name) => panel.exchange(create(panel, name)).kind);

        expect(kinds).toEqual(['answer', 'refused', 'answer']);
        expect(planned.hits).toBe(1);
    });

    test('may be for several calls, for matching ones, and may be taken back', () => {
        const panel = new Panel({ version: '2.1.4' });
        const kinds = (...names: string[]): string[] => names.map((name) => panel.exchange(create(panel, name)).kind);
        panel.faults.plan({ at: 2, times: 2, fault: 'refuse' });
        expect(kinds('a', 'b', 'c', 'd')).toEqual(['answer', 'refused', 'refused', 'answer']);
        const planned = panel.faults.plan({
            match: (request, index) => index > 1 && request.body?.includes('"e"') === true,
            times: Infinity,
            fault: 'cut-before',
        });
        expect(kinds('e', 'e', 'f', 'e')).toEqual(['answer', 'cut', 'answer', 'cut']);
        planned.cancel();
        expect(kinds('e')).toEqual(['answer']);
        panel.faults.plan({ fault: 'refuse' });
        panel.faults.clear();
        expect(kinds('f')).toEqual(['answer']);
    });

    test('that is older comes first, and the younger one waits', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.faults.plan({ fault: 'refuse' });
        panel.faults.plan({ fault: 'cut-before' });
        const kinds = ['a', 'b', 'c'].map((name) => panel.exchange(create(panel, name)).kind);

        expect(kinds).toEqual(['refused', 'cut', 'answer']);
    });

    test('can have somebody else do something around a call', () => {
        const panel = new Panel({ version: '2.1.4' });
        const seen: boolean[] = [];
        panel.faults.plan({ before: () => panel.addUser({ user: 'carol' }) });
        panel.faults.plan({ after: () => seen.push(exists(panel)) });
        panel.faults.plan({ fault: 'cut-after' });
        expect(panel.exchange(create(panel)).kind).toBe('cut');

        expect(seen).toEqual([true]);
        expect(panel.customers().map((row) => row.user)).toEqual(['carol', 'bob']);
    });

    test('is for the wire: what the customer does goes well, and is not recorded', () => {
        const panel = new Panel({ version: '2.1.4' });
        const planned = panel.faults.plan({ fault: 'refuse' });
        panel.customer(1).call('/user/list', {});

        expect(planned.hits).toBe(0);
        expect(panel.calls).toEqual([]);
    });
});

describe('recorded calls', () => {
    test('have what was sent and answered, passwords too', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.exchange(create(panel));
        panel.handle({ method: 'POST', path: '/api/v1/user/login?x=1', body: '{' });
        panel.handle({ method: 'GET', path: '/flow/test' });

        expect(panel.calls).toMatchObject([
            {
                at: panel.clock.now,
                method: 'POST',
                path: '/api/v1/user/create',
                query: '',
                body: { user: 'bob', pwd: 'secret123' },
                token: panel.tokenOf(1),
                fault: null,
                isHandled: true,
                answer: { status: 200 },
                outcome: 'answer',
            },
            { path: '/api/v1/user/login', query: 'x=1', body: '{', token: null },
            { method: 'GET', body: null, answer: { body: 'test' } },
        ]);
        panel.forgetCalls();
        expect(panel.calls).toEqual([]);
    });
});

describe('a call that takes long', () => {
    test('ends its work and answers nothing after 30 s', () => {
        const { panel, node, request, assignment } = pushing(2);
        node.connect('hung');

        expect(panel.exchange(request)).toEqual({ kind: 'cut', part: null, elapsedMs: 48 * SECOND });
        expect(assignment()?.flow).toBe(5);
        expect(panel.calls).toMatchObject([{ isHandled: true, outcome: 'cut', answer: { status: 200 } }]);
    });

    test('is answered when it takes less', () => {
        const { panel, node, request } = pushing(1);
        node.connect('hung');

        expect(panel.exchange(request)).toMatchObject({ kind: 'answer', elapsedMs: 24 * SECOND });
    });

    test('is a 502 of nginx after 30 s, a 504 after a minute', () => {
        const first = pushing(2, { frontEnd: 'nginx' });
        first.node.connect('hung');
        expect(first.panel.exchange(first.request)).toMatchObject({
            kind: 'answer',
            answer: { status: 502 },
            elapsedMs: 48 * SECOND,
        });
        const second = pushing(9, { frontEnd: 'nginx' });
        second.node.delayMs = 7 * SECOND;
        expect(second.panel.exchange(second.request, { timeoutMs: 90 * SECOND })).toMatchObject({
            kind: 'answer',
            answer: { status: 504 },
            elapsedMs: 60 * SECOND,
        });
        expect(second.panel.unfinishedCalls).toBe(1);
        second.panel.advance(3 * SECOND);
        expect(second.panel.unfinishedCalls).toBe(0);
    });

    test('goes on when its client has left, and may undo what was done meanwhile', () => {
        const { panel, node, user, request, assignment } = pushing(2);
        const customer = panel.customer(user.id);
        node.connect('hung');
        expect(panel.exchange(request, { timeoutMs: 20 * SECOND })).toEqual({
            kind: 'timeout',
            elapsedMs: 20 * SECOND,
        });
        expect(assignment()?.flow).toBe(5);
        expect(panel.unfinishedCalls).toBe(1);

        node.connect('online');
        expect([customer.pause(1).code, customer.pause(2).code]).toEqual([0, 0]);
        expect(panel.runningForwards()).toEqual([]);
        // The first forward's update is given up at 12 s, its second command at 24 s; then comes the second forward.
        panel.advance(4 * SECOND);
        expect(panel.runningForwards()).toEqual([2]);
        expect(panel.unfinishedCalls).toBe(0);
        expect(panel.forwardsOf(user.id).map((row) => row.status)).toEqual([0, 0]);
    });

    test('is given up when the panel restarts', () => {
        const { panel, node, request } = pushing(2);
        node.connect('hung');
        panel.exchange(request, { timeoutMs: 20 * SECOND });
        panel.restart();
        panel.advance(60 * SECOND);

        expect(panel.unfinishedCalls).toBe(0);
        expect(node.commands.filter((command) => command.type === 'update')).toEqual([]);
    });

    test('goes on at once when somebody sets the clock', () => {
        const { panel, node, request } = pushing(2);
        node.connect('hung');
        panel.exchange(request, { timeoutMs: 20 * SECOND });
        panel.clock.now += 3600 * SECOND;
        node.connect('online');
        panel.handle({ method: 'GET', path: '/flow/test' });

        expect(panel.unfinishedCalls).toBe(0);
        expect(panel.runningForwards()).toEqual([1, 2]);
    });

    test('has the night fall while it waits', () => {
        const { panel, node, user, request } = pushing(2);
        node.connect('hung');
        user.expTime = 1;
        panel.clock.now = Date.UTC(2026, 1, 25, 15, 59, 50);
        panel.exchange(request);
        panel.advance(120 * SECOND);

        expect(user.status).toBe(0);
    });

    test('does not make the night be missed when it ends at that very moment', () => {
        const { panel, node, user, request } = pushing(1);
        node.connect('hung');
        user.expTime = 1;
        panel.clock.now = Date.UTC(2026, 1, 25, 15, 59, 53);
        panel.exchange(request, { timeoutMs: 5 * SECOND });
        panel.advance(120 * SECOND);

        expect(user.status).toBe(0);
    });

    test('cannot be waited for without end', () => {
        const panel = new Panel({ version: '2.1.4' });

        expect(() => panel.exchange(create(panel), { timeoutMs: Infinity })).toThrow();
    });
});

function bodyOf(outcome: Outcome): string {
    if (outcome.kind !== 'answer') {
        throw new Error(`There is no answer: ${outcome.kind}`);
    }

    return outcome.answer.body;
}
