import { get_object_vars, int } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Service } from './Service';
import { ServiceState } from './ServiceState';
import { StateStore } from './StateStore';
import { Value } from './Value';

/**
 * Loads and keeps what the module remembers of services: in its own table, or, where the database user may not make
 * tables, in a custom field that only staff see.
 */
export class ServiceStates {
    /** Name of that custom field. */
    static readonly FIELD = 'flvx_state';

    constructor(private readonly store: StateStore) {}

    /** What is remembered of the service. */
    load(service: Service): ServiceState {
        return ServiceState.fromJson(
            this.store.hasTable()
                ? this.store.read(ServiceStates.nameOf(service.id))
                : service.fields.read(ServiceStates.FIELD),
        );
    }

    /** Keeps it. */
    save(service: Service, state: ServiceState): void {
        if (this.store.hasTable()) {
            const owner = ServiceStates.ownerOf(state.serverId, state.userId);
            this.store.write(ServiceStates.nameOf(service.id), state.toJson(), owner);
            return;
        }
        this.makeField(service.productId);
        service.fields.write({ [ServiceStates.FIELD]: state.toJson() });
    }

    /** Forgets a service. */
    forget(service: Service): void {
        if (this.store.hasTable()) {
            this.store.remove(ServiceStates.nameOf(service.id));
        } else {
            service.fields.write({ [ServiceStates.FIELD]: '' });
        }
    }

    /** The other services that hold this panel user. */
    othersWith(service: Service, serverId: int, userId: int): int[] {
        const holders = this.store.hasTable()
            ? this.store
                  .namesOf(ServiceStates.ownerOf(serverId, userId))
                  .map((name) => Value.wholeOrZero(name.substring('service:'.length)))
            : ServiceStates.holdersByField(serverId, userId);
        return holders.filter((id) => id !== service.id);
    }

    private static holdersByField(serverId: int, userId: int): int[] {
        return Capsule.table('tblcustomfieldsvalues')
            .join('tblcustomfields', 'tblcustomfields.id', '=', 'tblcustomfieldsvalues.fieldid')
            .where('tblcustomfields.type', 'product')
            .where('tblcustomfields.fieldname', ServiceStates.FIELD)
            .get(['tblcustomfieldsvalues.relid', 'tblcustomfieldsvalues.value'])
            .all()
            .map((row) => get_object_vars(row))
            .filter((row) => {
                const state = ServiceState.fromJson(Value.text(row['value'] ?? ''));
                return state.serverId === serverId && state.userId === userId;
            })
            .map((row) => Value.wholeOrZero(row['relid'] ?? null));
    }

    private makeField(productId: int): void {
        const found = Capsule.table('tblcustomfields')
            .where('type', 'product')
            .where('relid', productId)
            .where('fieldname', ServiceStates.FIELD)
            .exists();
        if (!found) {
            Capsule.table('tblcustomfields').insert({
                type: 'product',
                relid: productId,
                fieldname: ServiceStates.FIELD,
                fieldtype: 'text',
                description: '',
                fieldoptions: '',
                regexpr: '',
                adminonly: 'on',
                required: '',
                showorder: '',
                showinvoice: '',
                sortorder: 0,
            });
        }
    }

    private static nameOf(serviceId: int): string {
        return 'service:' + serviceId;
    }

    private static ownerOf(serverId: int, userId: int): string {
        return userId > 0 ? 'user:' + serverId + ':' + userId : '';
    }
}
