// module: lib/Plan.ts
import { Capsule } from '../host/whmcs';

export class Plan {
    table(): Capsule {
        return /*@*/new Capsule();
    }

    isTable(value: unknown): boolean {
        return value instanceof /*@*/Capsule;
    }
}
