// module: lib/Plan.ts
import { Other } from /*@*/'./Other';

export class Plan {
    other = new Other();
}
