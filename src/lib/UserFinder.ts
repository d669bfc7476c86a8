import { PanelUser } from './FlvxApiClient';
import { CustomFields } from './CustomFields';
import { Installation } from './Installation';
import { ModuleError } from './ModuleError';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceState } from './ServiceState';
import { ServiceStates } from './ServiceStates';
import { Texts } from './Texts';
import { Value } from './Value';

/**
 * Finds the panel user that is the service's own, and nobody else's. A custom field can be filled in by the customer,
 * and a customer can rename himself on the panel: neither makes a user his.
 */
export class UserFinder {
    constructor(
        private readonly service: Service,
        private readonly server: Server,
        private readonly state: ServiceState,
        private readonly states: ServiceStates,
        private readonly texts: Texts,
    ) {}

    /**
     * The service's own user among all users of the panel.
     *
     * @returns `null` when he does not exist (any more)
     * @throws ModuleError when the service points to a user that is not its own
     */
    find(users: PanelUser[]): PanelUser | null {
        if (this.state.userId > 0) {
            return this.byState(users);
        }
        const number = Value.wholeOrZero(this.service.fields.read(CustomFields.USER_ID));
        const ownName = Installation.userNameFor(this.service.id);
        if (number > 0) {
            const numbered = users.find((user) => user.id === number) ?? null;
            if (numbered !== null && numbered.name !== ownName) {
                throw new ModuleError(this.texts.fill('user.notOurs', { id: '' + number, name: numbered.name }));
            }
            if (numbered !== null) {
                this.refuseTaken(numbered);
                return numbered;
            }
        }
        const named = users.find((user) => user.name === ownName) ?? null;
        if (named !== null) {
            this.refuseTaken(named);
        }
        return named;
    }

    /** @throws ModuleError when the user belongs to another service */
    refuseTaken(user: PanelUser): void {
        const others = this.states.othersWith(this.service, this.server.id, user);
        if (others.length > 0) {
            throw new ModuleError(
                this.texts.fill('user.taken', { id: '' + user.id, services: others.map((id) => '' + id).join(', ') }),
            );
        }
    }

    private byState(users: PanelUser[]): PanelUser | null {
        const user = users.find((candidate) => this.state.isOf(candidate.id, candidate.createdTime)) ?? null;
        if (this.state.serverId === this.server.id) {
            return user;
        }
        // Another entry under Servers: the same panel under another name, or another panel, whose numbers mean others.
        if (user !== null && user.name === this.state.userName) {
            return user;
        }
        throw new ModuleError(this.texts.fill('user.otherServer', { server: '' + this.state.serverId }));
    }
}
