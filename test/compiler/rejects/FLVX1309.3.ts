// module: lib/Plan.ts
import { byteLength } from '../host/php';

interface Row {
    name: string;
}

export class Plan {
    private readonly names: string[] = [];
    private record: Record<string, string> = {};

    read(at: number): string {
        const list = [/*@*/this.names[at]];
        const row: Row = { name: /*@*/this.names[at] };
        this.record['a'] = /*@*/this.names[at];
        const all = [1, 2].map(/*@*/(one) => this.names[one]);
        const length = byteLength(/*@*/this.names[at]);
        const place = this.names.indexOf(/*@*/this.names[at]);
        return list.join('') + row.name + all.join('') + length + place;
    }
}
