// module: lib/Plan.ts
import { byteLength } from '../host/php';

export class Plan {
    lengths(texts: string[]): number[] {
        return texts.map(/*@*/byteLength);
    }
}
