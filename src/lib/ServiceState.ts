import {
    ENT_QUOTES,
    htmlspecialchars_decode,
    int,
    json_decode,
    json_encode,
    json_last_error,
    JSON_ERROR_NONE,
    JSON_UNESCAPED_SLASHES,
} from '../host/php';
import { Value } from './Value';

/** Where a service stands, as far as the module has brought it. */
export type Phase =
    /** Nothing has been made yet, or everything is gone again */
    | 'none'
    /** The panel user is about to be made; whether he exists has to be looked up */
    | 'creating'
    /** The customer may use the service */
    | 'open'
    /** The service is suspended, or about to be */
    | 'closed'
    /** Terminated, with the panel user left, disabled */
    | 'kept';

/** What a paused forward had carried when it was seen. */
export interface PausedForward {
    id: int;
    /** Bytes */
    used: int;
    /** A digest of what an edit changes */
    face: string;
}

/** The number under which the user has a right to a tunnel. */
export interface AssignedTunnel {
    tunnelId: int;
    id: int;
}

/** A look at the traffic counters. */
export interface Sample {
    /** Unix seconds */
    at: int;
    /** Bytes */
    used: int;
}

/**
 * What the module remembers of a service: what the panel cannot tell. What the panel can tell is asked each time.
 */
export class ServiceState {
    public phase: Phase = 'none';

    /** Number of the panel user, 0 = none. Only the module itself or an admin's explicit link writes it. */
    public userId = 0;

    /** His name when he was last seen. */
    public userName = '';

    /** When he was made on the panel, Unix milliseconds; 0 = not known. */
    public userSince = 0;

    /** The server on which he was made. */
    public serverId = 0;

    /** Whether an admin linked an existing panel user, instead of the module having made one. */
    public isLinked = false;

    /** His password, encrypted by WHMCS, kept before he is made so that a broken call cannot lose it. */
    public password = '';

    /** The tunnels that the module gave him. */
    public tunnelIds: int[] = [];

    /** The numbers of his assignments when they were last seen. */
    public assigned: AssignedTunnel[] = [];

    /** Forwards that may run under the number of an assignment that is gone. */
    public lost: int[] = [];

    /** The expiry on the panel when it was last seen or set, Unix milliseconds; 0 = not known. */
    public expTime = 0;

    /** The Expiry Days last applied; WHMCS does not tell the old product's. -1 = none yet. */
    public expiryDays = -1;

    /** The speed limit last applied. */
    public speedLimitId = 0;

    /** Forwards that ran when the service was last seen inside quota and expiry. */
    public active: int[] = [];

    /** The highest number among the forwards at that look; a higher one has been made since. */
    public lastForward = 0;

    /** Whether `active` was ever read. */
    public hasSnapshot = false;

    /** Whether the service has been beyond quota or expiry since that look: the panel pauses forwards then. */
    public wasBlocked = false;

    /** Tunnels that are being taken away: closed, but not gone yet. */
    public leaving: int[] = [];

    /** The forwards that ran in them. */
    public leavingForwards: int[] = [];

    /** Tunnels that were closed, with an answer, so that their forwards can be deleted. */
    public shut: int[] = [];

    /** Whether an opening has begun that has not come to its end. */
    public isOpening = false;

    /** Whether the tunnels were closed for the suspension under way, with an answer to each call. */
    public isClosed = false;

    /** The forwards that were paused for sure since then. */
    public stopped: int[] = [];

    /** Whether a node took long the last time: forwards go one by one then. */
    public isSlow = false;

    /** The user's counters when everything was last stopped for sure, in bytes; -1 = it is not stopped. */
    public stoppedUsed = -1;

    /** What the paused forwards had carried at the last look; more of it means that one of them runs. */
    public paused: PausedForward[] = [];

    /** Forwards to bring back after a suspension. */
    public resume: int[] = [];

    /** Forwards that the module paused because there were more than Max Forwards. */
    public surplus: int[] = [];

    /** A step that could not be finished and that the reconciliation finishes: empty or `suspend`. */
    public intent = '';

    /** The start of a paid period whose counters have still to start from zero, as `2026-12-31`; empty = none. */
    public resetDue = '';

    /** Whether the panel's own nightly job takes care of that. */
    public resetByPanel = false;

    /** The start of the last period whose counters did start from zero. */
    public resetDone = '';

    /** The counters before a reset that is being done; -1 = none is. */
    public resetFrom = -1;

    /** The last looks at the counters, oldest first. */
    public samples: Sample[] = [];

    /** Whether the last action left something that a repeat of it should look at again. */
    public unsettled = false;

    /** Reads what `toJson` wrote; anything else is an empty state. */
    static fromJson(json: string): ServiceState {
        const state = new ServiceState();
        let document = json_decode(json === '' ? '{}' : json, true, 16, 0);
        if (json_last_error() !== JSON_ERROR_NONE) {
            // A custom field that somebody saved on WHMCS's page comes back as it stands in HTML.
            document = json_decode(htmlspecialchars_decode(json, ENT_QUOTES), true, 16, 0);
        }
        const fields = json_last_error() === JSON_ERROR_NONE ? Value.record(document) : {};
        state.phase = ServiceState.phaseOf(Value.text(fields['phase'] ?? ''));
        state.userId = Value.wholeOrZero(fields['userId'] ?? null);
        state.userName = Value.text(fields['userName'] ?? '');
        state.userSince = Value.wholeOrZero(fields['userSince'] ?? null);
        state.serverId = Value.wholeOrZero(fields['serverId'] ?? null);
        state.isLinked = Value.isOn(fields['isLinked'] ?? null);
        state.password = Value.text(fields['password'] ?? '');
        state.tunnelIds = Value.ids(fields['tunnelIds'] ?? null);
        state.expiryDays = Value.whole(fields['expiryDays'] ?? null) ?? -1;
        state.speedLimitId = Value.wholeOrZero(fields['speedLimitId'] ?? null);
        state.active = Value.ids(fields['active'] ?? null);
        state.lastForward = Value.wholeOrZero(fields['lastForward'] ?? null);
        state.hasSnapshot = Value.isOn(fields['hasSnapshot'] ?? null);
        state.wasBlocked = Value.isOn(fields['wasBlocked'] ?? null);
        state.leaving = Value.ids(fields['leaving'] ?? null);
        state.leavingForwards = Value.ids(fields['leavingForwards'] ?? null);
        state.shut = Value.ids(fields['shut'] ?? null);
        state.isOpening = Value.isOn(fields['isOpening'] ?? null);
        state.isClosed = Value.isOn(fields['isClosed'] ?? null);
        state.stopped = Value.ids(fields['stopped'] ?? null);
        state.isSlow = Value.isOn(fields['isSlow'] ?? null);
        state.stoppedUsed = Value.whole(fields['stoppedUsed'] ?? null) ?? -1;
        state.paused = Value.list(fields['paused'] ?? null).map((item) => ({
            id: Value.wholeOrZero(Value.record(item)['id'] ?? null),
            used: Value.wholeOrZero(Value.record(item)['used'] ?? null),
            face: Value.text(Value.record(item)['face'] ?? ''),
        }));
        state.assigned = Value.list(fields['assigned'] ?? null).map((item) => ({
            tunnelId: Value.wholeOrZero(Value.record(item)['tunnelId'] ?? null),
            id: Value.wholeOrZero(Value.record(item)['id'] ?? null),
        }));
        state.lost = Value.ids(fields['lost'] ?? null);
        state.expTime = Value.wholeOrZero(fields['expTime'] ?? null);
        state.resume = Value.ids(fields['resume'] ?? null);
        state.surplus = Value.ids(fields['surplus'] ?? null);
        state.intent = Value.text(fields['intent'] ?? '');
        state.resetDue = Value.text(fields['resetDue'] ?? '');
        state.resetByPanel = Value.isOn(fields['resetByPanel'] ?? null);
        state.resetDone = Value.text(fields['resetDone'] ?? '');
        state.resetFrom = Value.whole(fields['resetFrom'] ?? null) ?? -1;
        state.unsettled = Value.isOn(fields['unsettled'] ?? null);
        state.samples = Value.list(fields['samples'] ?? null).map((item) => ({
            at: Value.wholeOrZero(Value.record(item)['at'] ?? null),
            used: Value.wholeOrZero(Value.record(item)['used'] ?? null),
        }));
        return state;
    }

    /** Forgets forwards and assignments that are gone; a panel that was set back gives their numbers to others. */
    forgetForwards(): void {
        this.assigned = [];
        this.lost = [];
        this.paused = [];
        this.surplus = [];
        this.stopped = [];
        this.leaving = [];
        this.leavingForwards = [];
        this.shut = [];
    }

    /** The state as a text for the database. */
    toJson(): string {
        const json = json_encode(
            {
                phase: this.phase,
                userId: this.userId,
                userName: this.userName,
                userSince: this.userSince,
                serverId: this.serverId,
                isLinked: this.isLinked,
                password: this.password,
                tunnelIds: this.tunnelIds,
                assigned: this.assigned,
                lost: this.lost,
                expTime: this.expTime,
                expiryDays: this.expiryDays,
                speedLimitId: this.speedLimitId,
                active: this.active,
                lastForward: this.lastForward,
                hasSnapshot: this.hasSnapshot,
                wasBlocked: this.wasBlocked,
                leaving: this.leaving,
                leavingForwards: this.leavingForwards,
                shut: this.shut,
                isOpening: this.isOpening,
                isClosed: this.isClosed,
                stopped: this.stopped,
                isSlow: this.isSlow,
                stoppedUsed: this.stoppedUsed,
                paused: this.paused,
                resume: this.resume,
                surplus: this.surplus,
                intent: this.intent,
                resetDue: this.resetDue,
                resetByPanel: this.resetByPanel,
                resetDone: this.resetDone,
                resetFrom: this.resetFrom,
                unsettled: this.unsettled,
                samples: this.samples,
            },
            // Everything else as an escape: not every database takes every character.
            JSON_UNESCAPED_SLASHES,
        );
        return json === false ? '' : json;
    }

    /** Whether this is the user that is remembered, and not another one who got his number after the panel lost him. */
    isOf(userId: int, createdTime: int): boolean {
        return this.userId === userId && (this.userSince === 0 || this.userSince === createdTime);
    }

    private static phaseOf(text: string): Phase {
        if (text === 'creating' || text === 'open' || text === 'closed' || text === 'kept') {
            return text;
        }
        return 'none';
    }
}
