// module: flvx.ts
import { int } from './host/php';

export function flvx_half(days: int): int {
    return /*@*/days / 2;
}
