import { int, is_array } from '../host/php';
import { PanelError } from './PanelError';
import { PanelSession } from './PanelSession';
import { PanelAnswer, PanelWire } from './PanelWire';
import { Texts } from './Texts';
import { Value } from './Value';

/** A user of the panel, as `/user/list` shows him. Admins are not in that list. */
export interface PanelUser {
    id: int;
    name: string;
    /** 1 enabled, 0 disabled */
    status: int;
    /** Quota in GB of 2^30 bytes */
    flow: int;
    /** Number of forwards; the panel shows it and enforces nothing */
    num: int;
    /** Unix time in milliseconds */
    expTime: int;
    /** Day of the month on which the panel sets the counters to zero, 0 = never */
    flowResetTime: int;
    /** Bytes used, both directions, after the tunnels' factors */
    used: int;
    /** When he was made, Unix milliseconds: tells him from another one who got his number */
    createdTime: int;
}

/** A tunnel, as `/tunnel/list` shows it. */
export interface PanelTunnel {
    id: int;
    name: string;
    status: int;
    /** The nodes at which customers enter */
    entryNodeIds: int[];
}

/** A speed limit, as `/speed-limit/list` shows it. */
export interface PanelSpeedLimit {
    id: int;
    name: string;
    /** Mbit/s */
    speed: int;
}

/**
 * A user's right to a tunnel, as `/tunnel/user/list` shows it. Its status is not there: that list always says 1.
 */
export interface PanelAssignment {
    id: int;
    tunnelId: int;
    tunnelName: string;
    flow: int;
    num: int;
    expTime: int;
    /** 0 = none */
    speedId: int;
    used: int;
}

/** A forward, as `/forward/list` shows it. */
export interface PanelForward {
    id: int;
    userId: int;
    tunnelId: int;
    name: string;
    /** 1 active, 0 paused, as the panel has it; the node may do otherwise */
    status: int;
    /** Bytes used, both directions, after the tunnel's factors; nothing ever sets them to zero */
    used: int;
    /** What shows of an edit, by the customer or of the tunnel: name, addresses, port and strategy in one text */
    face: string;
}

/** A node, as `/node/list` shows it. */
export interface PanelNode {
    id: int;
    name: string;
    /** 1 online */
    status: int;
}

/** How a call for many forwards went. */
export interface BatchResult {
    done: int;
    failed: int;
}

/**
 * The panel's endpoints, typed. Nothing else knows an address or a field name of the panel. Every answer is checked
 * once, here.
 *
 * All methods throw PanelError. A method that reads is tried a second time when the connection failed; a method that
 * writes only where the request surely was not sent.
 */
export class FlvxApiClient {
    /** The longest answer that lists something, in bytes. */
    private static readonly LIST_LIMIT = 67108864;

    /** The longest answer of any other kind, in bytes. */
    private static readonly ANSWER_LIMIT = 1048576;

    private calls = 0;

    constructor(
        private readonly wire: PanelWire,
        private readonly session: PanelSession,
        private readonly texts: Texts,
    ) {}

    /** How many times the panel was asked for something so far. */
    callsMade(): int {
        return this.calls;
    }

    /**
     * All users but the admins. The panel can neither page nor filter this list.
     */
    users(): PanelUser[] {
        return this.rows('/user/list', {}).map((row) => ({
            id: Value.wholeOrZero(row['id'] ?? null),
            name: Value.text(row['user'] ?? ''),
            status: Value.wholeOrZero(row['status'] ?? null),
            flow: Value.wholeOrZero(row['flow'] ?? null),
            num: Value.wholeOrZero(row['num'] ?? null),
            expTime: Value.wholeOrZero(row['expTime'] ?? null),
            flowResetTime: Value.wholeOrZero(row['flowResetTime'] ?? null),
            used: Value.wholeOrZero(row['inFlow'] ?? null) + Value.wholeOrZero(row['outFlow'] ?? null),
            createdTime: Value.wholeOrZero(row['createdTime'] ?? null),
        }));
    }

    /** Makes a user. The panel does not tell his number, and it does not keep two calls from making two. */
    createUser(user: PanelUser, password: string): void {
        this.write('/user/create', {
            user: user.name,
            pwd: password,
            flow: user.flow,
            num: user.num,
            expTime: user.expTime,
            flowResetTime: user.flowResetTime,
            status: user.status,
        });
    }

    /**
     * Writes a user whole: the panel puts its own defaults in the place of every field left out, and copies quota,
     * number of forwards, expiry and reset day to all his assignments. No node notices.
     *
     * @param password - the new one; empty = as it was
     */
    updateUser(user: PanelUser, password: string): void {
        const fields: Record<string, unknown> = {
            id: user.id,
            user: user.name,
            flow: user.flow,
            num: user.num,
            expTime: user.expTime,
            flowResetTime: user.flowResetTime,
            status: user.status,
        };
        if (password !== '') {
            fields['pwd'] = password;
        }
        this.write('/user/update', fields);
    }

    /** Deletes a user with his assignments and forwards; the nodes drop what runs at their next report. */
    deleteUser(id: int): void {
        this.write('/user/delete', { id });
    }

    /** Sets the counters of a user and of all his assignments to zero. */
    resetUser(id: int): void {
        this.write('/user/reset', { id, type: 1 });
    }

    /** All tunnels, disabled ones included. */
    tunnels(): PanelTunnel[] {
        return this.rows('/tunnel/list', {}).map((row) => ({
            id: Value.wholeOrZero(row['id'] ?? null),
            name: Value.text(row['name'] ?? ''),
            status: Value.wholeOrZero(row['status'] ?? null),
            entryNodeIds: Value.list(row['inNodeId'] ?? null).map((node) =>
                Value.wholeOrZero(Value.record(node)['nodeId'] ?? null),
            ),
        }));
    }

    /** All speed limits. */
    speedLimits(): PanelSpeedLimit[] {
        return this.rows('/speed-limit/list', {}).map((row) => ({
            id: Value.wholeOrZero(row['id'] ?? null),
            name: Value.text(row['name'] ?? ''),
            speed: Value.wholeOrZero(row['speed'] ?? null),
        }));
    }

    /** All nodes. */
    nodes(): PanelNode[] {
        return this.rows('/node/list', {}).map((row) => ({
            id: Value.wholeOrZero(row['id'] ?? null),
            name: Value.text(row['name'] ?? ''),
            status: Value.wholeOrZero(row['status'] ?? null),
        }));
    }

    /** The assignments of one user. */
    assignments(userId: int): PanelAssignment[] {
        return this.rows('/tunnel/user/list', { userId }).map((row) => ({
            id: Value.wholeOrZero(row['id'] ?? null),
            tunnelId: Value.wholeOrZero(row['tunnelId'] ?? null),
            tunnelName: Value.text(row['tunnelName'] ?? ''),
            flow: Value.wholeOrZero(row['flow'] ?? null),
            num: Value.wholeOrZero(row['num'] ?? null),
            expTime: Value.wholeOrZero(row['expTime'] ?? null),
            speedId: Value.wholeOrZero(row['speedId'] ?? null),
            used: Value.wholeOrZero(row['inFlow'] ?? null) + Value.wholeOrZero(row['outFlow'] ?? null),
        }));
    }

    /**
     * Gives a user a tunnel, or changes the right that he has. On an existing assignment the panel sends all his
     * forwards in that tunnel to the node again, which restarts the paused ones: pausing has to come afterwards.
     *
     * @param speedId - 0 = no limit
     */
    assign(user: PanelUser, tunnelId: int, speedId: int, status: int): void {
        this.write('/tunnel/user/assign', {
            userId: user.id,
            tunnelId,
            flow: user.flow,
            num: user.num,
            expTime: user.expTime,
            flowResetTime: user.flowResetTime,
            speedId: speedId > 0 ? speedId : null,
            status,
        });
    }

    /**
     * Opens (1) or closes (0) an assignment and leaves the rest of it as it is. Restarts paused forwards like `assign`.
     */
    setAssignmentStatus(userId: int, tunnelId: int, status: int): void {
        this.write('/tunnel/user/assign', { userId, tunnelId, status });
    }

    /** Sends a user's forwards in a tunnel to its nodes again, which puts them on every node, running. */
    pushForwards(userId: int, tunnelId: int): void {
        this.write('/tunnel/user/assign', { userId, tunnelId });
    }

    /** Takes a tunnel away. Forwards in it run on unmetered, so they have to be deleted before. */
    removeAssignment(id: int): void {
        this.write('/tunnel/user/remove', { id });
    }

    /** The forwards of all users: the panel can neither page nor filter this list. */
    forwards(): PanelForward[] {
        return this.rows('/forward/list', {}).map((row) => ({
            id: Value.wholeOrZero(row['id'] ?? null),
            userId: Value.wholeOrZero(row['userId'] ?? null),
            tunnelId: Value.wholeOrZero(row['tunnelId'] ?? null),
            name: Value.text(row['name'] ?? ''),
            status: Value.wholeOrZero(row['status'] ?? null),
            used: Value.wholeOrZero(row['inFlow'] ?? null) + Value.wholeOrZero(row['outFlow'] ?? null),
            face: ['name', 'tunnelId', 'inIp', 'inPort', 'remoteAddr', 'strategy']
                .map((field) => Value.text(row[field] ?? ''))
                .join('\n'),
        }));
    }

    /**
     * Pauses, resumes or deletes forwards. The panel says yes even when every single one failed: look at `failed`.
     *
     * @param verb - `pause`, `resume` or `delete`
     */
    changeForwards(verb: string, ids: int[]): BatchResult {
        const data = Value.record(this.write('/forward/batch-' + verb, { ids }));
        return {
            done: Value.wholeOrZero(data['successCount'] ?? null),
            failed: Value.wholeOrZero(data['failCount'] ?? null),
        };
    }

    /**
     * Pauses, resumes or deletes one forward.
     *
     * @param verb - `pause`, `resume` or `delete`
     * @throws PanelError `refused` with the node's own words when the node did not do it
     */
    changeForward(verb: string, id: int): void {
        this.write('/forward/' + verb, { id });
    }

    /**
     * Tries a customer's own login.
     *
     * @returns whether the panel accepts it
     */
    acceptsLogin(username: string, password: string): boolean {
        return this.session.acceptsLogin(username, password);
    }

    private rows(path: string, request: Record<string, unknown>): Record<string, unknown>[] {
        const data = this.read(path, request);
        if (!is_array(data)) {
            throw new PanelError('unknown', this.texts.fill('panel.notFlvx', { path }));
        }
        const rows = Value.list(data).map((row) => Value.record(row));
        // What is not a list of numbered things must not be taken for a list without the one that is looked for.
        if (rows.some((row) => Value.whole(row['id'] ?? null) === null)) {
            throw new PanelError('unknown', this.texts.fill('panel.notFlvx', { path }));
        }
        return rows;
    }

    private read(path: string, request: Record<string, unknown>): unknown {
        try {
            return this.call(path, request, FlvxApiClient.LIST_LIMIT);
        } catch (error) {
            if (error instanceof PanelError && (error.kind === 'unreachable' || error.kind === 'unknown')) {
                return this.call(path, request, FlvxApiClient.LIST_LIMIT);
            }
            throw error;
        }
    }

    private write(path: string, request: Record<string, unknown>): unknown {
        try {
            return this.call(path, request, FlvxApiClient.ANSWER_LIMIT);
        } catch (error) {
            if (error instanceof PanelError && error.kind === 'unreachable') {
                // Nothing was sent, so nothing can happen twice.
                return this.call(path, request, FlvxApiClient.ANSWER_LIMIT);
            }
            throw error;
        }
    }

    private call(path: string, request: Record<string, unknown>, limit: int): unknown {
        this.calls++;
        let answer: PanelAnswer = this.wire.exchange(path, request, this.session.token(), limit);
        if (answer.code === 401) {
            // The panel's secret was changed, or the token is older than its 90 days: nothing has been done yet.
            answer = this.wire.exchange(path, request, this.session.login(), limit);
        }
        if (answer.code === 401 || answer.code === 403) {
            throw new PanelError('login', this.texts.fill('login.token', { message: answer.msg }));
        }
        if (answer.code !== 0) {
            // An error of the panel's database can come after a part of the work was done.
            const kind = answer.code === -2 ? 'unknown' : 'refused';
            throw new PanelError(kind, this.texts.fill('panel.refused', { path, message: answer.msg }));
        }
        return answer.data;
    }
}
