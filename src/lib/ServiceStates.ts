import { int } from '../host/php';
import { Capsule } from '../host/whmcs';
import { PanelUser } from './FlvxApiClient';
import { Rows } from './Rows';
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

    // Whether a text of this service still lies in a field although there is a table.
    private isInField = false;

    constructor(private readonly store: StateStore) {}

    /** What is remembered of the service. The table may have come after the field: then the field is taken over. */
    load(service: Service): ServiceState {
        const kept = this.store.read(ServiceStates.nameOf(service.id));
        if (kept !== '') {
            return ServiceState.fromJson(kept);
        }
        const rows = ServiceStates.rowsOf(service.id).filter((row) => Value.text(row['value'] ?? '') !== '');
        const own = rows.find((row) => Value.wholeOrZero(row['productid'] ?? null) === service.productId);
        this.isInField = rows.length > 0;
        return ServiceState.fromJson(Value.text((own ?? rows[0] ?? {})['value'] ?? ''));
    }

    /** Keeps it. */
    save(service: Service, state: ServiceState): void {
        if (this.store.hasTable()) {
            const owner = ServiceStates.ownerOf(state.serverId, state.userId);
            this.store.write(ServiceStates.nameOf(service.id), state.toJson(), owner);
            if (this.isInField) {
                ServiceStates.empty(service.id, 0);
                this.isInField = false;
            }
            return;
        }
        this.makeField(service.productId);
        service.fields.write({ [ServiceStates.FIELD]: state.toJson() });
        ServiceStates.empty(service.id, service.productId);
    }

    /** Forgets a service. */
    forget(serviceId: int): void {
        this.store.remove(ServiceStates.nameOf(serviceId));
        ServiceStates.empty(serviceId, 0);
    }

    /** The other services that hold this panel user. */
    othersWith(service: Service, serverId: int, user: PanelUser): int[] {
        const inTable = this.store
            .namesOf(ServiceStates.ownerOf(serverId, user.id))
            .filter((name) => ServiceState.fromJson(this.store.read(name)).isOf(user.id, user.createdTime))
            .map((name) => Value.wholeOrZero(name.substring('service:'.length)));
        const inFields = ServiceStates.holdersByField(serverId, user).filter(
            (id) => !inTable.includes(id) && this.store.read(ServiceStates.nameOf(id)) === '',
        );
        return [...inTable, ...inFields].filter((id) => id !== service.id);
    }

    private static holdersByField(serverId: int, user: PanelUser): int[] {
        return ServiceStates.rowsOf(0)
            .filter((row) => {
                const state = ServiceState.fromJson(Value.text(row['value'] ?? ''));
                return state.serverId === serverId && state.isOf(user.id, user.createdTime);
            })
            .map((row) => Value.wholeOrZero(row['relid'] ?? null));
    }

    // The fields are a product's: after a change of product the text is still under the old one's.
    private static rowsOf(serviceId: int): Record<string, unknown>[] {
        const named = Capsule.table('tblcustomfields').where('type', 'product').where('fieldname', ServiceStates.FIELD);
        const fields = Rows.all(named, ['id', 'relid']);
        if (fields.length === 0) {
            return [];
        }
        const ids = fields.map((field) => Value.wholeOrZero(field['id'] ?? null));
        const all = Capsule.table('tblcustomfieldsvalues').whereIn('fieldid', ids);
        const query = serviceId > 0 ? all.where('relid', serviceId) : all;
        return Rows.all(query, ['fieldid', 'relid', 'value']).map((row) => {
            const fieldId = Value.wholeOrZero(row['fieldid'] ?? null);
            const field = fields.find((candidate) => Value.wholeOrZero(candidate['id'] ?? null) === fieldId) ?? {};
            return { ...row, productid: field['relid'] ?? null };
        });
    }

    // Takes the texts of a service out of the fields of all products but one.
    private static empty(serviceId: int, exceptProductId: int): void {
        for (const row of ServiceStates.rowsOf(serviceId)) {
            if (Value.wholeOrZero(row['productid'] ?? null) !== exceptProductId) {
                Capsule.table('tblcustomfieldsvalues')
                    .where('fieldid', Value.wholeOrZero(row['fieldid'] ?? null))
                    .where('relid', serviceId)
                    .delete();
            }
        }
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
