import { type CustomerAnswer, Panel, type UserRow } from '../panel';
import { encode, parseFirst, parseWhole } from '../panel/json';

const YEAR = 365 * 24 * 3_600_000;

function raw(panel: Panel, path: string, body: string): CustomerAnswer {
    const answer = panel.perform({
        method: 'POST',
        path: `/api/v1${path}`,
        headers: { Authorization: panel.tokenOf(1) },
        body,
    });

    return JSON.parse(answer.body) as CustomerAnswer;
}

describe('a coercing body', () => {
    function created(fields: string): UserRow {
        const panel = new Panel({ version: '2.1.4' });
        expect(raw(panel, '/user/create', `{"user":"u","pwd":"p",${fields}}`).code).toBe(0);

        return panel.user('u');
    }

    test.each([
        ['7', 7],
        ['"7"', 7],
        ['" 7 "', 7],
        ['"+7"', 7],
        ['-7', -7],
        ['1e3', 1000],
        ['50.0', 50],
        ['0', 0],
        ['-0', 0],
        ['1.5', 100],
        ['"1.5"', 100],
        ['"100.00"', 100],
        ['"50GB"', 100],
        ['"1e3"', 100],
        ['"0x10"', 100],
        ['"1_000"', 100],
        ['true', 100],
        ['""', 100],
        ['null', 100],
        ['[5]', 100],
        ['{"a":5}', 100],
        ['9223372036854775808', 100],
        ['1e300', 100],
        ['"9223372036854775808"', 100],
        ['9007199254740993', 9007199254740992],
    ])('reads %s as the integer %d', (spelling, value) => {
        expect(created(`"flow":${spelling}`).flow).toBe(value);
    });

    test('keeps the largest integer exactly when it is a text', () => {
        const panel = new Panel({ version: '2.1.4' });
        raw(panel, '/user/create', '{"user":"u","pwd":"p","flow":"9223372036854775807"}');
        const list = panel.perform({
            method: 'POST',
            path: '/api/v1/user/list',
            headers: { Authorization: panel.tokenOf(1) },
        });

        expect(list.body).toContain('"flow":9223372036854775807,');
    });

    test.each([
        ['" x y "', 'x y'],
        ['12', '12'],
        ['1e3', '1000'],
        ['1.50', '1.5'],
        ['1e-7', '0.0000001'],
        ['1e23', '100000000000000000000000'],
        ['true', 'true'],
        ['[1,"a"]', '[1,"a"]'],
        ['{"b":1,"a":null}', '{"a":null,"b":1}'],
        ['"\\ud83d\\ude00\\ud83d"', '😀\ufffd'],
    ])('reads %s as the text %s', (spelling, text) => {
        const panel = new Panel({ version: '2.1.4' });
        raw(panel, '/user/create', `{"user":${spelling},"pwd":"p"}`);

        expect(panel.customers()[0]?.user).toBe(text);
    });

    test('ignores unknown fields, other spellings of known ones, and what follows the first value', () => {
        const user = created('"Flow":5,"FLOW":6,"x":{},"num":1,"num":2');
        expect(user).toMatchObject({ flow: 100, num: 2 });
        expect(raw(new Panel({ version: '2.1.4' }), '/user/create', '{"user":"u","pwd":"p"} trash').code).toBe(0);
    });

    test.each(['', '   ', '{', '[]', '"x"', '1', '{"user":"u",}', "{'user':1}", 'user=u&pwd=p', '{"user":1e999}'])(
        'refuses %j',
        (body) => {
            const answer = raw(new Panel({ version: '2.1.4' }), '/user/create', body);
            expect(answer).toMatchObject({ code: -1, msg: '请求参数错误' });
        },
    );

    test('takes null for an object without fields', () => {
        const answer = raw(new Panel({ version: '2.1.4' }), '/user/create', 'null');
        expect(answer).toMatchObject({ code: -1, msg: '用户名或密码不能为空' });
    });

    test('gives every endpoint its own fall-back for a fraction', () => {
        const panel = new Panel({ version: '2.1.4' });
        const admin = panel.customer(1);
        const user = panel.addUser({ user: 'u', flow: 7 });
        admin.call('/tunnel/user/assign', { userId: user.id, tunnelId: 1, flow: 2.5 });
        expect(panel.assignment(user.id, 1)?.flow).toBe(7);
        admin.call('/tunnel/user/update', { id: 1, flow: 2.5 });
        expect(panel.assignment(user.id, 1)).toMatchObject({
            flow: 0,
            num: 0,
            flowResetTime: 1,
            speedId: null,
            status: 1,
            expTime: panel.clock.now + YEAR,
        });
        admin.call('/user/update', { id: user.id, user: 'u', flow: 2.5 });
        expect(panel.assignment(user.id, 1)?.flow).toBe(100);
    });
});

describe('a strict body', () => {
    test.each([
        ['{"userId":2}', 0],
        ['{"USERID":2}', 0],
        ['{"userid":2} trash', 0],
        ['{"userId":null}', 0],
        ['null', 0],
        ['{}', 0],
        ['{"userId":-1}', 0],
        ['{"userId":"2"}', -1],
        ['{"userId":2.0}', -1],
        ['{"userId":2e0}', -1],
        ['{"userId":true}', -1],
        ['{"userId":[2]}', -1],
        ['{"userId":9223372036854775808}', -1],
        ['{"userId":2,"tunnelId":1}', -1],
        ['[]', -1],
        ['{', -1],
        ['', -1],
    ])('%s is answered with %d', (body, code) => {
        expect(raw(new Panel({ version: '2.1.4' }), '/tunnel/user/list', body).code).toBe(code);
    });

    test('may be missing where the panel says so', () => {
        const panel = new Panel({ version: '2.1.4' });
        expect(
            [' ', '{"keyword":null}', '{"Current":1,"size":2}'].map((body) => raw(panel, '/user/list', body).code),
        ).toEqual([0, 0, 0]);
        expect(['{', '{"keyword":5}', '{"size":"1"}'].map((body) => raw(panel, '/user/list', body).code)).toEqual([
            -1, -1, -1,
        ]);
    });

    test('reaches into lists of objects', () => {
        const panel = new Panel({ version: '2.1.4' });
        const assign = (tunnels: string): number =>
            raw(panel, '/tunnel/user/batch-assign', `{"userId":5,"tunnels":${tunnels}}`).code;

        expect(assign('[{"tunnelId":1,"speedId":4},{"tunnelId":2,"speedId":null}]')).toBe(0);
        expect(panel.assignmentsOf(5).map((row) => row.speedId)).toEqual([4, null]);
        expect(assign('[{"tunnelId":1,"speedId":null}]')).toBe(0);
        expect(panel.assignment(5, 1)?.speedId).toBe(4);
        expect(assign('[{"tunnelId":3,"flow":1}]')).toBe(-1);
        expect(assign('[{"tunnelId":"3"}]')).toBe(-1);
        expect(assign('{"tunnelId":3}')).toBe(-1);
        expect(assign('[{"tunnelId":7},{"tunnelId":0},{"tunnelId":8}]')).toBe(-2);
        expect(panel.assignmentsOf(5).map((row) => row.tunnelId)).toEqual([1, 2, 7]);
    });
});

describe('JSON', () => {
    test.each(['01', '1.', '.5', '+1', '1e', '"\u0001"', '"\\x"', '"a', 'nul', '[1,]', '{"a"}', '{"a":1', '\u00a01'])(
        '%j is none',
        (text) => {
            expect(() => parseWhole(text)).toThrow();
        },
    );

    test('reads the first value only, or the whole text', () => {
        expect(parseFirst(' true x')).toBe(true);
        expect(() => parseWhole(' true x')).toThrow();
        expect(parseWhole(' [ "\\u00e4" , null ] \n')).toEqual(['ä', null]);
    });

    test('is written with 64-bit integers', () => {
        expect(encode([2 ** 53, 2 ** 63, -(2 ** 63), 1.5, 0])).toBe(
            '[9007199254740992,9223372036854775807,-9223372036854775808,1.5,0]',
        );
    });
});
