// module: lib/Plan.ts
/*@*/import { readFileSync } from 'fs';
/*@*/import * as php from '../host/php';

export class Plan {
    name = readFileSync('x') + php.byteLength('x');
}
