import type { Answer } from './answer';
import type { Panel } from './panel';
import { parseServiceName } from './routes/flow';
import type { ForwardRow, UserRow } from './store';

/** The panel's answer to a customer's request. */
export interface CustomerAnswer {
    readonly code: number;
    readonly msg: string;
    readonly data?: unknown;
}

/**
 * What a customer does on the panel's pages, through the same calls. His token is from the time when this object was
 * made and, as every token, outlives whatever happens to the account.
 */
export class Customer {
    private readonly token: string;
    private readonly userId: number;

    constructor(
        private readonly panel: Panel,
        user: UserRow,
    ) {
        this.userId = user.id;
        this.token = panel.tokenOf(user.id);
    }

    /** Makes a forward; throws if the panel refuses. */
    createForward(tunnelId: number, wish: { name?: string; remoteAddr?: string; inPort?: number } = {}): ForwardRow {
        const number = this.panel.store.forwards.all().length + 1;
        const body = { tunnelId, name: `forward-${number}`, remoteAddr: `198.51.100.${number % 250}:80`, ...wish };
        const answer = this.call('/forward/create', body);
        const forward = this.panel.forwardsOf(this.userId).at(-1);
        if (answer.code !== 0 || forward === undefined) {
            throw new Error(`The panel refused the forward: ${answer.msg}`);
        }

        return forward;
    }

    pause(forwardId: number): CustomerAnswer {
        return this.call('/forward/pause', { id: forwardId });
    }

    resume(forwardId: number): CustomerAnswer {
        return this.call('/forward/resume', { id: forwardId });
    }

    deleteForward(forwardId: number): CustomerAnswer {
        return this.call('/forward/delete', { id: forwardId });
    }

    /** Edits a forward, which starts it if it was paused. */
    editForward(forwardId: number, wish: { name?: string; remoteAddr?: string; inPort?: number }): CustomerAnswer {
        return this.call('/forward/update', { id: forwardId, ...wish });
    }

    /** The page on which the customer renames himself or changes his password, or both. */
    updatePassword(newUsername: string, currentPassword: string, newPassword: string): CustomerAnswer {
        const body = { newUsername, currentPassword, newPassword, confirmPassword: newPassword };

        return this.call('/user/updatePassword', body);
    }

    /** The customer's own page. */
    package(): CustomerAnswer {
        return this.call('/user/package', {});
    }

    forwards(): CustomerAnswer {
        return this.call('/forward/list', {});
    }

    /** Whether these credentials log in on the panel's page. */
    canLogIn(username: string, password: string): boolean {
        const body = JSON.stringify({ username, password });

        return read(this.panel.perform({ method: 'POST', path: '/api/v1/user/login', body })).code === 0;
    }

    /**
     * Sends traffic through a forward; the nodes on which it runs report it.
     *
     * @returns whether anything went through.
     */
    burn(forwardId: number, bytes: { readonly up?: number; readonly down?: number }): boolean {
        for (const node of this.panel.nodes()) {
            const name = node.running().find((service) => parseServiceName(service)?.forwardId === forwardId);
            if (name !== undefined) {
                this.panel.report(node, [{ n: name, u: bytes.up ?? 0, d: bytes.down ?? 0 }]);

                return true;
            }
        }

        return false;
    }

    /** Any call with the customer's token. */
    call(path: string, body: unknown): CustomerAnswer {
        return read(
            this.panel.perform({
                method: 'POST',
                path: `/api/v1${path}`,
                headers: { Authorization: this.token },
                body: JSON.stringify(body),
            }),
        );
    }
}

function read(answer: Answer): CustomerAnswer {
    return JSON.parse(answer.body) as CustomerAnswer;
}
