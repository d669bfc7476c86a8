/** A row of a table. */
export interface Row {
    readonly id: number;
}

/** A table whose numbers count up from 1 and are never given twice. */
export class Table<R extends Row> {
    private rows = new Map<number, R>();
    private last = 0;
    /** Whether a row was put behind one with a higher number. */
    private isMixed = false;

    /** Stores a row under the next number. */
    insert(row: Omit<R, 'id'>): R {
        return this.put({ ...row, id: this.last + 1 } as R);
    }

    /** Stores a row under its own number, whatever was there. */
    put(row: R): R {
        this.isMixed ||= row.id < this.last;
        this.rows.set(row.id, row);
        this.last = Math.max(this.last, row.id);

        return row;
    }

    /** The stored row itself: what a test writes into it is in the panel. */
    get(id: number): R | undefined {
        return this.rows.get(id);
    }

    /** All rows, ordered by number. */
    all(): R[] {
        return [...this.ordered()];
    }

    find(matches: (row: R) => boolean): R | undefined {
        for (const row of this.ordered()) {
            if (matches(row)) {
                return row;
            }
        }

        return undefined;
    }

    filter(matches: (row: R) => boolean): R[] {
        const found: R[] = [];
        for (const row of this.ordered()) {
            if (matches(row)) {
                found.push(row);
            }
        }

        return found;
    }

    delete(id: number): void {
        this.rows.delete(id);
    }

    deleteWhere(matches: (row: R) => boolean): void {
        for (const row of this.filter(matches)) {
            this.rows.delete(row.id);
        }
    }

    private ordered(): Iterable<R> {
        if (this.isMixed) {
            this.rows = new Map([...this.rows].sort(([one], [other]) => one - other));
            this.isMixed = false;
        }

        return this.rows.values();
    }
}

/** Bytes that went through, after scaling: `inFlow` is the download, `outFlow` the upload. */
export interface Counters {
    inFlow: number;
    outFlow: number;
}

/** What binds a user as well as each of its assignments. */
export interface Terms extends Counters {
    /** Quota in GB of 2^30 bytes. */
    flow: number;
    /** Forwards allowed; shown, never enforced. */
    num: number;
    /** Expiry in Unix milliseconds. */
    expTime: number;
    /** Day of the month on which the counters go back to zero; 0 is never. */
    flowResetTime: number;
    /** 1 enabled, 0 disabled. */
    status: number;
}

export interface UserRow extends Row, Terms {
    user: string;
    /** MD5 of the password, in hex. */
    pwd: string;
    /** 0 admin, 1 customer. */
    roleId: number;
    createdTime: number;
    updatedTime: number | null;
}

/** What lets a user use a tunnel: the panel's `user_tunnel`. */
export interface AssignmentRow extends Row, Terms {
    userId: number;
    tunnelId: number;
    speedId: number | null;
}

export interface NodeRow extends Row {
    name: string;
    secret: string;
    serverIp: string;
    /** The ports that forwards may use: `from-to`, several with commas. */
    port: string;
    http: number;
    tls: number;
    socks: number;
    createdTime: number;
    /** 1 as long as the node is connected. */
    status: number;
    tcpListenAddr: string;
    udpListenAddr: string;
    inx: number;
    isRemote: number;
}

export interface TunnelRow extends Row {
    name: string;
    trafficRatio: number;
    /** 1 port forward, 2 tunnel. */
    type: number;
    protocol: string;
    /** Multiplier of what is billed, not a quota. */
    flow: number;
    createdTime: number;
    updatedTime: number;
    status: number;
    inIp: string | null;
    ipPreference: string;
    inx: number;
}

/** A node's part in a tunnel: 1 entry, 2 on the way, 3 exit. */
export interface ChainRow extends Row {
    tunnelId: number;
    chainType: number;
    nodeId: number;
    inx: number;
    protocol: string;
    strategy: string;
}

export interface ForwardRow extends Row {
    userId: number;
    /** The user's name when the forward was made. */
    userName: string;
    name: string;
    tunnelId: number;
    remoteAddr: string;
    strategy: string;
    inFlow: number;
    outFlow: number;
    createdTime: number;
    updatedTime: number;
    /** 1 active, 0 paused: what the database says; the node may disagree. */
    status: number;
    inx: number;
}

export interface ForwardPortRow extends Row {
    forwardId: number;
    nodeId: number;
    port: number;
}

export interface SpeedLimitRow extends Row {
    name: string;
    /** Mbit/s. */
    speed: number;
    tunnelId: number;
    tunnelName: string;
    createdTime: number;
    updatedTime: number | null;
    status: number;
}

export interface ConfigRow extends Row {
    name: string;
    value: string;
    time: number;
}

export interface GroupRow extends Row {
    name: string;
    status: number;
    createdTime: number;
}

/** A member of a group: a user's or a tunnel's number. */
export interface MemberRow extends Row {
    groupId: number;
    memberId: number;
}

/** The users of one group may use the tunnels of another. */
export interface PermissionRow extends Row {
    userGroupId: number;
    tunnelGroupId: number;
    createdTime: number;
}

/** Why an assignment is there. */
export interface GrantRow extends Row {
    userGroupId: number;
    tunnelGroupId: number;
    assignmentId: number;
    /** Whether a group made the assignment, not a person. */
    madeByGroup: boolean;
}

export interface StatisticsRow extends Row {
    userId: number;
    flow: number;
    totalFlow: number;
    time: string;
    createdTime: number;
}

export interface AnnouncementRow {
    content: string;
    enabled: number;
}

/** The panel's database. */
export class Store {
    readonly users = new Table<UserRow>();
    readonly assignments = new Table<AssignmentRow>();
    readonly nodes = new Table<NodeRow>();
    readonly tunnels = new Table<TunnelRow>();
    readonly chains = new Table<ChainRow>();
    readonly forwards = new Table<ForwardRow>();
    readonly forwardPorts = new Table<ForwardPortRow>();
    readonly speedLimits = new Table<SpeedLimitRow>();
    readonly configs = new Table<ConfigRow>();
    readonly userGroups = new Table<GroupRow>();
    readonly userGroupMembers = new Table<MemberRow>();
    readonly tunnelGroups = new Table<GroupRow>();
    readonly tunnelGroupMembers = new Table<MemberRow>();
    readonly permissions = new Table<PermissionRow>();
    readonly grants = new Table<GrantRow>();
    readonly statistics = new Table<StatisticsRow>();
    announcement: AnnouncementRow | null = null;

    userNamed(name: string): UserRow | undefined {
        return this.users.find((row) => row.user === name);
    }

    assignment(userId: number, tunnelId: number): AssignmentRow | undefined {
        return this.assignments.find((row) => row.userId === userId && row.tunnelId === tunnelId);
    }

    assignmentsOf(userId: number): AssignmentRow[] {
        return this.assignments.filter((row) => row.userId === userId);
    }

    /** The forwards of a user, in one tunnel or in all, in the order of the lists. */
    forwardsOf(userId: number, tunnelId?: number): ForwardRow[] {
        return inOrder(
            this.forwards.filter(
                (row) => row.userId === userId && (tunnelId === undefined || row.tunnelId === tunnelId),
            ),
        );
    }

    portsOf(forwardId: number): ForwardPortRow[] {
        return this.forwardPorts.filter((row) => row.forwardId === forwardId);
    }

    entryNodes(tunnelId: number): ChainRow[] {
        return this.chains.filter((row) => row.tunnelId === tunnelId && row.chainType === 1);
    }

    config(name: string): string {
        return this.configs.find((row) => row.name === name)?.value ?? '';
    }

    setConfig(name: string, value: string, now: number): void {
        const row = this.configs.find((candidate) => candidate.name === name);
        if (row === undefined) {
            this.configs.insert({ name, value, time: now });
        } else {
            Object.assign(row, { value, time: now });
        }
    }

    deleteForward(id: number): void {
        this.forwardPorts.deleteWhere((row) => row.forwardId === id);
        this.forwards.delete(id);
    }

    /** The tunnel with its assignments and forwards. The nodes hear nothing of it. */
    deleteTunnel(id: number): void {
        for (const forward of this.forwards.filter((row) => row.tunnelId === id)) {
            this.deleteForward(forward.id);
        }
        for (const assignment of this.assignments.filter((row) => row.tunnelId === id)) {
            this.grants.deleteWhere((row) => row.assignmentId === assignment.id);
            this.deleteAssignment(assignment.id);
        }
        this.tunnelGroupMembers.deleteWhere((row) => row.memberId === id);
        this.chains.deleteWhere((row) => row.tunnelId === id);
        this.tunnels.delete(id);
    }

    /** The node and its part in tunnels and forwards, which stay. */
    deleteNode(id: number): void {
        this.forwardPorts.deleteWhere((row) => row.nodeId === id);
        this.chains.deleteWhere((row) => row.nodeId === id);
        this.nodes.delete(id);
    }

    deleteAssignment(id: number): void {
        this.assignments.delete(id);
    }

    /** The user and everything that hangs on it. The nodes hear nothing of it. */
    deleteUser(id: number): void {
        for (const forward of this.forwardsOf(id)) {
            this.deleteForward(forward.id);
        }
        for (const assignment of this.assignmentsOf(id)) {
            this.grants.deleteWhere((row) => row.assignmentId === assignment.id);
            this.assignments.delete(assignment.id);
        }
        this.userGroupMembers.deleteWhere((row) => row.memberId === id);
        this.statistics.deleteWhere((row) => row.userId === id);
        this.users.delete(id);
    }
}

/** Sorted by place, then number, as the lists of tunnels and forwards are. */
export function inOrder<R extends Row & { readonly inx: number }>(rows: readonly R[]): R[] {
    return [...rows].sort((one, other) => one.inx - other.inx || one.id - other.id);
}

/** The place behind all rows. */
export function nextPlace(rows: readonly { readonly inx: number }[]): number {
    return rows.reduce((last, row) => Math.max(last, row.inx), -1) + 1;
}

/** Changes fields of a row, leaving out those that are `undefined`. */
export function change<R extends Row>(row: R, fields: { readonly [K in keyof R]?: R[K] | undefined }): void {
    Object.assign(row, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}
