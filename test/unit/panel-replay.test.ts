import { Panel, type Version } from '../panel';
import { readTranscript, Replay, type Transcript } from '../panel/replay';
import type { Row, Table } from '../panel/store';

const VERSIONS: readonly Version[] = ['2.1.0', '2.1.4', '2.1.5-alpha6'];
const STEPS = 180;

describe.each(VERSIONS)('panel %s', (version) => {
    const transcript = readTranscript(version);

    test('answers every recorded step as the recorded panel did', () => {
        const replay = new Replay(new Panel({ version }), transcript);

        expect(replay.run()).toEqual({ steps: STEPS, differences: [] });
    });

    test('does so too where users, tunnels and forwards are there already', () => {
        const panel = new Panel({ version });
        const rowsOfOthers = moveIn(panel);
        const before = rowsOfOthers();
        const numbers = {
            user: 4,
            node: 1,
            tunnel: 3,
            speedLimit: 2,
            assignment: 6,
            forward: 7,
            place: 3,
            forwardPlace: 5,
        };
        const replay = new Replay(panel, transcript, { numbers, isIntact: () => rowsOfOthers() === before });

        expect(replay.run()).toEqual({ steps: STEPS, differences: [] });
    });
});

describe('the replay itself', () => {
    test('names the steps in which another version answers differently', () => {
        const { differences } = new Replay(new Panel({ version: '2.1.4' }), readTranscript('2.1.0')).run();
        const steps = new Set(differences.map((difference) => difference.split(': .')[0]));

        expect([...steps]).toEqual(
            expect.arrayContaining(['tunnel list', 'assignments of alice', 'user list: unknown field']),
        );
    });

    test.each([
        ['a state on the node', '"running"', '"paused"'],
        ['a number', '"inFlow":1203', '"inFlow":1204'],
        ['a missing key', '"speedId":null,', ''],
        ['the order of keys', '"code":0,"msg":"操作成功"', '"msg":"操作成功","code":0'],
        ['a text', '"text":"ok"', '"text":"OK"'],
    ])('finds %s', (_, recorded, wrong) => {
        const text = JSON.stringify(readTranscript('2.1.4'));
        expect(text).toContain(recorded);
        const transcript = JSON.parse(text.replace(recorded, wrong)) as Transcript;

        expect(new Replay(new Panel({ version: '2.1.4' }), transcript).run().differences).not.toEqual([]);
    });

    test('finds a number that was not shifted', () => {
        const panel = new Panel({ version: '2.1.4' });
        panel.addUser({ user: 'zoe' });

        expect(new Replay(panel, readTranscript('2.1.4')).run().differences).not.toEqual([]);
    });
});

/**
 * Lets others use the panel first. One of them goes again, so that numbers and places are ahead by different counts.
 *
 * @returns what shows their rows and services as they are.
 */
function moveIn(panel: Panel): () => string {
    const { store } = panel;
    const node = panel.addNode({ name: 'older' });
    const tunnels = [1, 2, 3].map((number) => panel.addTunnel({ name: `older-${number}`, nodes: [node] }));
    panel.addSpeedLimit();
    const limit = panel.addSpeedLimit();
    for (const [name, count] of Object.entries({ zoe: 3, yan: 1, xu: 1, gone: 1 })) {
        const user = panel.addUser({ user: name });
        for (const tunnel of tunnels.slice(0, count)) {
            panel.assign(user.id, tunnel.id, { speedId: limit.id });
            panel.customer(user.id).createForward(tunnel.id);
        }
    }
    panel.customer(panel.user('yan').id).pause(4);
    panel.reportAll(1000);
    panel.customer(panel.user('gone').id).createForward(1);
    store.deleteUser(panel.user('gone').id);

    const tables: Table<Row>[] = [
        store.users,
        store.nodes,
        store.tunnels,
        store.chains,
        store.speedLimits,
        store.assignments,
        store.forwards,
        store.forwardPorts,
    ];
    const numbers = tables.map((table) => table.all().map((row) => row.id));

    return () =>
        JSON.stringify([
            tables.map((table, index) => numbers[index]?.map((id) => table.get(id))),
            panel.node('older').states(),
        ]);
}
