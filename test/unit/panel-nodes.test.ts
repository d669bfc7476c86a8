import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Panel, type Version } from '../panel';

/** What a running panel answered when a node's connection broke in the middle of its work. */
interface Recorded {
    readonly path: string;
    readonly body: Record<string, unknown>;
    readonly as: 'admin' | 'customer';
    /** The commands that the node still took. */
    readonly after: number;
    readonly answer: unknown;
    /** The answer to the same request, made once more. */
    readonly again: unknown;
    readonly forwards: { id: number; status: number; remoteAddr: string }[];
    readonly nodeStatus: number;
    readonly services: { n1: Record<string, string>; n2: Record<string, string> };
}

// Recorded on panels 2.1.0, 2.1.4 and 2.1.5-alpha6, which answered alike.
const RECORDED = JSON.parse(
    readFileSync(join(__dirname, '../panel/transcripts/leaving-node.json'), 'utf8'),
) as Recorded[];

/** Bob with tunnel 1 on node n1 and tunnel 2 on both nodes; forwards 1 and 2 in the first, 2 paused, 3 in the second. */
function world(version: Version) {
    const panel = new Panel({ version });
    const first = panel.addNode({ name: 'n1' });
    const second = panel.addNode({ name: 'n2' });
    const narrow = panel.addTunnel({ nodes: [first] });
    const wide = panel.addTunnel({ nodes: [first, second] });
    const user = panel.addUser({ user: 'bob', expTime: 4102444800000 });
    panel.assign(user.id, narrow.id);
    panel.assign(user.id, wide.id);
    const customer = panel.customer(user.id);
    for (const tunnel of [narrow, narrow, wide]) {
        customer.createForward(tunnel.id, { remoteAddr: '198.51.100.1:80' });
    }
    customer.pause(2);

    return { panel, first, second, user, customer };
}

function withoutTime(answer: object): object {
    return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'ts'));
}

describe.each<Version>(['2.1.0', '2.1.4', '2.1.5-alpha6'])('a node that leaves in the middle, panel %s', (version) => {
    test.each(RECORDED)('$path $body after $after commands', (recorded) => {
        const { panel, first, second, user, customer } = world(version);
        const asked = recorded.as === 'admin' ? panel.customer(1) : customer;
        first.leaveAfter(recorded.after);

        expect(withoutTime(asked.call(recorded.path, recorded.body))).toEqual(recorded.answer);
        expect(withoutTime(asked.call(recorded.path, recorded.body))).toEqual(recorded.again);
        const forwards = panel.forwardsOf(user.id);
        expect(forwards.map(({ id, status, remoteAddr }) => ({ id, status, remoteAddr }))).toEqual(recorded.forwards);
        expect(panel.node('n1').connection === 'offline' ? 0 : 1).toBe(recorded.nodeStatus);
        expect({ n1: first.states(), n2: second.states() }).toEqual(recorded.services);
    });
});
