import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Panel } from '../panel';

/** What a running panel answered while another process held its database. */
interface Recorded {
    readonly path: string;
    readonly body: Record<string, unknown>;
    readonly answer: unknown;
    readonly users: object[];
    readonly assignments: object[];
    readonly forwards: object[];
    readonly services: Record<string, string>;
}

// Recorded on panel 2.1.0. Later releases wait five seconds and then answer alike.
const RECORDED = JSON.parse(
    readFileSync(join(__dirname, '../panel/transcripts/locked-database.json'), 'utf8'),
) as Recorded[];

test.each(RECORDED)('a locked database: $path $body', (recorded) => {
    const panel = new Panel({ version: '2.1.0' });
    const node = panel.addNode();
    const tunnel = panel.addTunnel({ nodes: [node] });
    panel.addTunnel({ nodes: [node] });
    const user = panel.addUser({ user: 'bob', flow: 10, num: 5, expTime: 4102444800000, flowResetTime: 0 });
    panel.assign(user.id, tunnel.id);
    const customer = panel.customer(user.id);
    const first = customer.createForward(tunnel.id);
    customer.pause(customer.createForward(tunnel.id).id);
    customer.burn(first.id, { up: 5, down: 7 });
    panel.isDatabaseLocked = true;
    const answer = panel.customer(1).call(recorded.path, recorded.body);

    expect(Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'ts'))).toEqual(recorded.answer);
    expect(panel.store.users.filter((row) => row.id > 1)).toMatchObject(recorded.users);
    expect(panel.store.assignments.all()).toMatchObject(recorded.assignments);
    expect(panel.forwardsOf(user.id)).toMatchObject(recorded.forwards);
    expect(node.states()).toEqual(recorded.services);
});
