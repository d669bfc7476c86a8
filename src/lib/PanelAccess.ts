import { int } from '../host/php';
import { Deadline } from './Deadline';
import { FlvxApiClient } from './FlvxApiClient';
import { HttpTransport } from './HttpTransport';
import { ModuleLog } from './ModuleLog';
import { PanelSession } from './PanelSession';
import { PanelWire } from './PanelWire';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { StateStore } from './StateStore';
import { Texts } from './Texts';
import { TokenCache } from './TokenCache';

/** Everything that is needed to talk to one panel, put together. */
export class PanelAccess {
    /** The longest that one call of an action may take, in seconds. */
    private static readonly CALL_SECONDS = 20;

    /** The longest that a page may wait for the panel, in seconds. */
    private static readonly PAGE_SECONDS = 8;

    private constructor(
        public readonly client: FlvxApiClient,
        public readonly session: PanelSession,
        public readonly log: ModuleLog,
    ) {}

    /** For an action, which has to be carried through. */
    static forAction(
        server: Server,
        store: StateStore,
        deadline: Deadline,
        secrets: Secrets,
        texts: Texts,
    ): PanelAccess {
        return PanelAccess.make(server, store, secrets, texts, PanelAccess.CALL_SECONDS, deadline);
    }

    /** For a page, for which somebody is waiting. */
    static forPage(server: Server, store: StateStore, secrets: Secrets, texts: Texts): PanelAccess {
        const deadline = new Deadline(PanelAccess.PAGE_SECONDS);
        return PanelAccess.make(server, store, secrets, texts, PanelAccess.PAGE_SECONDS, deadline);
    }

    private static make(
        server: Server,
        store: StateStore,
        secrets: Secrets,
        texts: Texts,
        callSeconds: int,
        deadline: Deadline,
    ): PanelAccess {
        secrets.add(server.password);
        const log = new ModuleLog(secrets);
        const transport = new HttpTransport(server, callSeconds, deadline, texts);
        const wire = new PanelWire(transport, log, texts);
        const session = new PanelSession(server, wire, new TokenCache(store), secrets, texts);
        return new PanelAccess(new FlvxApiClient(wire, session, texts), session, log);
    }
}
