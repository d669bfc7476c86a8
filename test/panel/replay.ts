import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Answer, Request } from './answer';
import type { ServiceState } from './node';
import type { Panel } from './panel';
import type { Version } from './version';

/** A recorded request and the answer that a running panel gave. */
interface RecordedStep {
    readonly name: string;
    readonly request: {
        readonly method: string;
        readonly path: string;
        readonly as?: string;
        readonly authorization?: string;
        readonly json?: unknown;
        readonly text?: string;
    };
    readonly response: {
        readonly status: number;
        readonly type: string;
        readonly json?: unknown;
        readonly text?: string;
    };
    readonly saveTokenAs?: string;
    readonly node?: Readonly<Record<string, ServiceState>>;
}

type TranscriptStep = RecordedStep | { readonly note: string } | { readonly nodeOnline: boolean };

/** What running panels of one version answered, in order. */
export interface Transcript {
    readonly panel: string;
    readonly steps: readonly TranscriptStep[];
}

/** The things of which the recordings hold numbers. A place is where something stands in a list. */
type NumberKind = 'user' | 'node' | 'tunnel' | 'speedLimit' | 'assignment' | 'forward' | 'place' | 'forwardPlace';

/** The others who used a panel before the replay. */
export interface Others {
    /** How many of each number were given before. */
    readonly numbers: Readonly<Record<NumberKind, number>>;
    /** Whether the others' rows are as they were; asked after every step. */
    readonly isIntact: () => boolean;
}

/** What came of a replay. */
export interface ReplayResult {
    readonly steps: number;
    readonly differences: readonly string[];
}

/** The numbers that stand for something in the recordings; others, such as 99, are meant to be unknown. */
const RECORDED: Readonly<Record<NumberKind, readonly [first: number, last: number]>> = {
    user: [2, 6],
    node: [1, 1],
    tunnel: [1, 3],
    speedLimit: [1, 1],
    assignment: [1, 5],
    forward: [1, 4],
    place: [0, 2],
    forwardPlace: [0, 2],
};
const RECORDED_NODE = 'n1';
const SECOND = 1000;
const YEAR = 365 * 24 * 3_600_000;

/** Reads the recording of a version. */
export function readTranscript(version: Version): Transcript {
    const file = join(__dirname, 'transcripts', `panel-${version}.json`);

    return JSON.parse(readFileSync(file, 'utf8')) as Transcript;
}

/** Asks a panel what was once asked a running one, and compares. */
export class Replay {
    private readonly tokens = new Map<string, string>();
    private readonly differences: string[] = [];
    private readonly start: number;
    private step = '';

    constructor(
        private readonly panel: Panel,
        private readonly transcript: Transcript,
        private readonly others: Others | null = null,
    ) {
        this.start = panel.clock.now;
    }

    run(): ReplayResult {
        let steps = 0;
        for (const step of this.transcript.steps) {
            this.panel.advance(SECOND);
            if ('nodeOnline' in step) {
                this.panel.node(RECORDED_NODE).connect(step.nodeOnline ? 'online' : 'offline');
            } else if ('request' in step) {
                this.replay(step);
                steps++;
            } else if (step.note.startsWith('The node connects')) {
                this.panel.node(RECORDED_NODE).connect('online');
            }
        }

        return { steps, differences: this.differences };
    }

    private replay(step: RecordedStep): void {
        this.step = step.name;
        const request = this.requestOf(step);
        const answer = this.panel.handle(request);
        this.same('status', step.response.status, answer.status);
        this.same('type', step.response.type, answer.type.split(';')[0]);
        if (step.response.json === undefined) {
            this.same('text', step.response.text, answer.body);
        } else {
            this.compareJson(step, answer);
        }
        if (step.node !== undefined) {
            this.compareNode(step.node);
        }
        if (this.others?.isIntact() === false) {
            this.differences.push(`${this.step}: rows of others have changed`);
        }
    }

    private requestOf({ request }: RecordedStep): Request {
        const { method, as } = request;
        const authorization =
            as === undefined
                ? request.authorization?.replace('{admin}', this.tokens.get('admin') ?? '')
                : (this.tokens.get(as) ?? as);
        const json = request.json === undefined ? undefined : this.shift(request.json, idKind(request), '');

        return {
            method,
            path: request.path.includes('{secret}')
                ? request.path.replace('{secret}', this.panel.node(RECORDED_NODE).secret)
                : request.path,
            headers: authorization === undefined ? {} : { Authorization: authorization },
            body: json === undefined ? (request.text ?? '') : JSON.stringify(json),
        };
    }

    private compareJson(step: RecordedStep, answer: Answer): void {
        let actual: unknown;
        try {
            actual = JSON.parse(answer.body);
        } catch {
            this.differences.push(`${this.step}: no JSON: ${answer.body}`);

            return;
        }
        if (step.saveTokenAs !== undefined) {
            this.tokens.set(step.saveTokenAs, String(at(at(actual, 'data'), 'token')));
        }
        const kind = idKind(step.request);
        this.compare('', this.shift(step.response.json, kind, ''), this.withoutOthers(actual, kind));
    }

    private compareNode(recorded: Readonly<Record<string, ServiceState>>): void {
        const expected = Object.entries(recorded).map(([name, state]) => [this.shiftText(name), state]);
        const actual = Object.entries(this.panel.node(RECORDED_NODE).states());
        this.same('node', JSON.stringify(expected.sort()), JSON.stringify(actual.sort()));
    }

    /** Compares recursively; the order of the keys counts. */
    private compare(path: string, expected: unknown, actual: unknown): void {
        const placeholder = at(expected, '$');
        if (typeof placeholder === 'string') {
            if (!this.fits(placeholder, path, actual)) {
                this.differences.push(`${this.step}: ${path} is ${JSON.stringify(actual)}, no ${placeholder}`);
            }
        } else if (Array.isArray(expected) && Array.isArray(actual)) {
            this.same(`${path}.length`, expected.length, actual.length);
            expected.forEach((item, index) => {
                this.compare(`${path}[${index}]`, item, actual[index]);
            });
        } else if (isObject(expected) && isObject(actual)) {
            this.same(`${path} keys`, Object.keys(expected).join(), Object.keys(actual).join());
            for (const key of Object.keys(expected)) {
                this.compare(`${path}.${key}`, expected[key], actual[key]);
            }
        } else {
            this.same(path, expected, actual);
        }
    }

    private fits(placeholder: string, path: string, value: unknown): boolean {
        const { now } = this.panel.clock;
        if (placeholder === 'jwt') {
            return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value);
        }
        if (path === '.ts') {
            return value === now;
        }
        const distance = placeholder === 'now+365d-ms' ? YEAR : 0;

        return typeof value === 'number' && value >= this.start + distance && value <= now + distance;
    }

    private same(path: string, expected: unknown, actual: unknown): void {
        if (expected !== actual) {
            this.differences.push(
                `${this.step}: ${path} is ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`,
            );
        }
    }

    /** Leaves out the rows of a list that were there before the replay. */
    private withoutOthers(answer: unknown, kind: NumberKind): unknown {
        if (this.others === null || !isObject(answer)) {
            return answer;
        }
        const first = RECORDED[kind][0] + this.others.numbers[kind];
        const entries = Object.entries(answer).map(([key, list]) => [
            key,
            Array.isArray(list) ? list.filter((row) => Number(at(row, 'id')) >= first) : list,
        ]);

        return Object.fromEntries(entries) as unknown;
    }

    /** The recorded value with the numbers that its things have in this panel. */
    private shift(value: unknown, idIs: NumberKind, key: string): unknown {
        if (this.others === null) {
            return value;
        }
        if (Array.isArray(value)) {
            return value.map((item) => this.shift(item, idIs, key));
        }
        if (isObject(value)) {
            const entries = Object.entries(value).map(([name, member]) => [
                name,
                this.shift(member, PACKAGE_PARTS[name] ?? idIs, name),
            ]);

            return Object.fromEntries(entries) as unknown;
        }
        const kind = kindOf(key, idIs);
        if (kind !== null && (typeof value === 'number' || /^\d+$/.test(String(value)))) {
            const shifted = this.shiftNumber(kind, Number(value));

            return typeof value === 'number' ? shifted : String(shifted);
        }

        return typeof value === 'string' ? this.shiftText(value) : value;
    }

    private shiftNumber(kind: NumberKind, number: number): number {
        const [first, last] = RECORDED[kind];

        return number >= first && number <= last ? number + (this.others?.numbers[kind] ?? 0) : number;
    }

    /** Shifts the numbers in the name of a service, wherever it stands. */
    private shiftText(text: string): string {
        return text.replace(
            /\b(\d+)_(\d+)_(\d+)/g,
            (_, forward, user, assignment) =>
                `${this.shiftNumber('forward', Number(forward))}_${this.shiftNumber('user', Number(user))}_` +
                String(this.shiftNumber('assignment', Number(assignment))),
        );
    }
}

/** The parts of a customer's page, which hold numbers of different things. */
const PACKAGE_PARTS: Readonly<Record<string, NumberKind>> = {
    userInfo: 'user',
    tunnelPermissions: 'assignment',
    forwards: 'forward',
    // The place of a node within its tunnel is its own affair.
    inNodeId: 'node',
};

/** What a key called `id` numbers in a request and its answer. */
function idKind(request: RecordedStep['request']): NumberKind {
    const path = request.path.replace('/api/v1', '');
    if (/^\/tunnel\/user\/(update|remove|list)|^\/backup/.test(path) || isAssignmentReset(request)) {
        return 'assignment';
    }
    const kinds: Readonly<Record<string, NumberKind>> = {
        tunnel: 'tunnel',
        forward: 'forward',
        'speed-limit': 'speedLimit',
    };

    return kinds[path.split('/')[1] ?? ''] ?? 'user';
}

/** A reset of type 2 is of an assignment. */
function isAssignmentReset(request: RecordedStep['request']): boolean {
    return request.path.endsWith('/user/reset') && at(request.json, 'type') === 2;
}

function kindOf(key: string, idIs: NumberKind): NumberKind | null {
    switch (key) {
        case 'id':
        case 'ids':
            return idIs;
        case 'userId':
            return 'user';
        case 'tunnelId':
            return 'tunnel';
        case 'nodeId':
            return 'node';
        case 'speedId':
            return 'speedLimit';
        case 'inx':
            return idIs === 'forward' ? 'forwardPlace' : idIs === 'tunnel' ? 'place' : null;
        default:
            return null;
    }
}

function at(value: unknown, key: string): unknown {
    return isObject(value) ? value[key] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
