import { int } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Cipher } from './Cipher';
import { Rows } from './Rows';
import { Value } from './Value';

/** A custom field of a product. */
interface FieldRow {
    id: int;
    /** The part of the name before a bar */
    name: string;
    /** Whether WHMCS keeps the value encrypted */
    isPassword: boolean;
}

/**
 * The custom fields of one service. WHMCS keeps them per product: after a change of product the values under the old
 * product's fields no longer belong to the service, so they are moved.
 */
export class CustomFields {
    static readonly USER_ID = 'flvx_user_id';
    static readonly USERNAME = 'flvx_username';
    static readonly PASSWORD = 'flvx_password';
    static readonly TUNNEL_ID = 'flvx_tunnel_id';
    static readonly USER_TUNNEL_ID = 'flvx_user_tunnel_id';

    /** The five fields that an operator makes. */
    static readonly NAMES = ['flvx_user_id', 'flvx_username', 'flvx_password', 'flvx_tunnel_id', 'flvx_user_tunnel_id'];

    /**
     * @param serviceId - `tblhosting.id`
     * @param productId - `tblproducts.id` of the service's product
     */
    constructor(
        private readonly serviceId: int,
        private readonly productId: int,
    ) {}

    /** The value of a field; the empty text when the product has no such field or it is not filled in. */
    read(name: string): string {
        const field = this.find(name);
        return field === null ? '' : this.valueOf(field);
    }

    /** Fills in fields by name. Fields that the product does not have are left out. */
    write(values: Record<string, string>): void {
        for (const [name, value] of Object.entries(values)) {
            const field = this.find(name);
            if (field !== null && this.valueOf(field) !== value) {
                this.store(field, value);
            }
        }
    }

    /** Empties the five fields. */
    clear(): void {
        for (const name of CustomFields.NAMES) {
            this.write({ [name]: '' });
        }
    }

    /** The names of the five that the product lacks. */
    missing(): string[] {
        return CustomFields.NAMES.filter((name) => this.find(name) === null);
    }

    /** Takes over what the service has in the fields of another product, where this product's own are empty. */
    moveFromOtherProducts(): void {
        // Clients, tickets and services number their values alike; the field tells whose it is.
        const values = Capsule.table('tblcustomfieldsvalues').where('relid', this.serviceId);
        const ids = Rows.all(values, ['fieldid']).map((row) => Value.wholeOrZero(row['fieldid'] ?? null));
        if (ids.length === 0) {
            return;
        }
        const fields = Capsule.table('tblcustomfields')
            .whereIn('id', ids)
            .where('type', 'product')
            .where('relid', '!=', this.productId)
            .orderBy('id');
        for (const row of Rows.all(fields, ['id', 'fieldname', 'fieldtype'])) {
            const old = CustomFields.fieldOf(row);
            if (!CustomFields.NAMES.includes(old.name)) {
                continue;
            }
            const field = this.find(old.name);
            const value = this.valueOf(old);
            if (field === null || value === '') {
                continue;
            }
            if (this.valueOf(field) === '') {
                this.store(field, value);
            }
            Capsule.table('tblcustomfieldsvalues').where('fieldid', old.id).where('relid', this.serviceId).delete();
        }
    }

    private find(name: string): FieldRow | null {
        const fields = Capsule.table('tblcustomfields')
            .where('type', 'product')
            .where('relid', this.productId)
            .orderBy('id');
        for (const row of Rows.all(fields, ['id', 'fieldname', 'fieldtype'])) {
            const field = CustomFields.fieldOf(row);
            if (field.name === name) {
                return field;
            }
        }
        return null;
    }

    private valueOf(field: FieldRow): string {
        const value = Value.text(
            Capsule.table('tblcustomfieldsvalues')
                .where('fieldid', field.id)
                .where('relid', this.serviceId)
                .value('value'),
        );
        return (field.isPassword && value !== '' ? Cipher.decrypt(value) : value).trim();
    }

    private store(field: FieldRow, value: string): void {
        const kept = field.isPassword && value !== '' ? Cipher.encrypt(value) : value;
        const query = Capsule.table('tblcustomfieldsvalues').where('fieldid', field.id).where('relid', this.serviceId);
        if (query.exists()) {
            query.update({ value: kept });
            return;
        }
        Capsule.table('tblcustomfieldsvalues').insert({ fieldid: field.id, relid: this.serviceId, value: kept });
    }

    private static fieldOf(row: Record<string, unknown>): FieldRow {
        return {
            id: Value.wholeOrZero(row['id'] ?? null),
            name: Value.before('|', Value.text(row['fieldname'] ?? '')),
            isPassword: Value.text(row['fieldtype'] ?? '') === 'password',
        };
    }
}
