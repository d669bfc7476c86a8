import { createDecipheriv, createHash } from 'node:crypto';

import { text } from '../answer';
import type { Backend, Call, Route } from '../backend';
import type { Work } from '../clock';
import { parseInt64 } from '../decode';
import { type Json, JsonNumber, parseWhole } from '../json';
import type { NodeRow } from '../store';
import type { TrafficItem } from '../policy';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `/flow/*`: what the nodes report. The answer is always the same: a node is told nothing of what went wrong. */
export function flowRoutes(backend: Backend): Route[] {
    const { store, control, policy } = backend;

    return [
        { path: '/flow/test', handler: () => text('test') },
        { path: '/flow/upload', handler: upload },
        { path: '/flow/config', handler: config },
    ];

    function* upload(call: Call) {
        const node = sender(call);
        const items = node === undefined || backend.isDatabaseLocked ? [] : trafficIn(reportIn(call.body, node.secret));
        for (const item of items) {
            yield* policy.report(item);
        }

        return text('ok');
    }

    function* config(call: Call) {
        const row = sender(call);
        if (row !== undefined) {
            yield* deleteOrphans(row, serviceNamesIn(reportIn(call.body, row.secret)));
        }

        return text('ok');
    }

    /** Any node's secret will do; what is reported need not be that node's. */
    function sender(call: Call): NodeRow | undefined {
        const secret = call.query.get('secret') ?? '';

        return secret === '' ? undefined : store.nodes.find((row) => row.secret === secret);
    }

    function* deleteOrphans(row: NodeRow, names: readonly string[]): Work<void> {
        for (const name of names) {
            const service = parseServiceName(name);
            if (service !== null && store.forwards.get(service.forwardId) === undefined) {
                yield* control.deleteService(control.node(row), name);
            }
        }
    }
}

/** The numbers in a service's name. */
export interface ServiceName {
    readonly forwardId: number;
    readonly userId: number;
    readonly assignmentId: number;
}

/** Takes a service's name apart; `null` if it is no forward's. */
export function parseServiceName(name: string): ServiceName | null {
    const match = /^(\d+)_(\d+)_(\d+)(?:_(?:tcp|udp))?$/.exec(name);
    if (match === null) {
        return null;
    }
    const [forwardId, userId, assignmentId] = match.slice(1).map(Number) as [number, number, number];

    return { forwardId, userId, assignmentId };
}

/** Opens a wrapped report: AES-256-GCM under the hash of the secret, with the nonce in front. */
function openReport(secret: string, data: string): string {
    const bytes = Buffer.from(data, 'base64');
    const decipher = createDecipheriv(
        'aes-256-gcm',
        createHash('sha256').update(secret).digest(),
        bytes.subarray(0, NONCE_BYTES),
        { authTagLength: TAG_BYTES },
    );
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));

    return decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)).toString() + decipher.final().toString();
}

/** A report, plain or wrapped; `null` if it cannot be read. */
function reportIn(body: string, secret: string): Json {
    try {
        const report = parseWhole(body);
        const data = report instanceof Map && report.get('encrypted') === true ? report.get('data') : null;
        if (typeof data === 'string') {
            return parseWhole(openReport(secret, data));
        }

        return report;
    } catch {
        return null;
    }
}

/** One bad item spoils the whole report. */
function trafficIn(report: Json): TrafficItem[] {
    const items: TrafficItem[] = [];
    for (const entry of Array.isArray(report) ? report : []) {
        const item = entry instanceof Map ? trafficItem(entry) : null;
        if (item === null) {
            return [];
        }
        if (item !== 'foreign') {
            items.push(item);
        }
    }

    return items;
}

function trafficItem(entry: ReadonlyMap<string, Json>): TrafficItem | 'foreign' | null {
    const name = entry.get('n') ?? '';
    const upload = bytesIn(entry.get('u'));
    const download = bytesIn(entry.get('d'));
    if (typeof name !== 'string' || upload === null || download === null) {
        return null;
    }
    const service = parseServiceName(name);

    return service === null ? 'foreign' : { ...service, upload, download };
}

function bytesIn(value: Json | undefined): number | null {
    if (value === undefined || value === null) {
        return 0;
    }

    return value instanceof JsonNumber ? parseInt64(value.raw) : null;
}

function serviceNamesIn(report: Json): string[] {
    const services = report instanceof Map ? report.get('services') : undefined;
    if (!Array.isArray(services)) {
        return [];
    }

    return services
        .map((service) => (service instanceof Map ? service.get('name') : undefined))
        .filter((name) => typeof name === 'string');
}
