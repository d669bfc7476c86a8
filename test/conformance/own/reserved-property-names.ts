// construct: reserved-property-names
// policy: map-or-reject
interface Row { class: string; function: string; list: string[]; default: number; 'new': boolean }

class Holder {
    public list: string[] = [];
    public default = 1;
    public echo = 'e';
    public static array = 'a';

    print(text: string): string {
        return text;
    }

    isset(): boolean {
        return true;
    }

    static for(): string {
        return 'for';
    }

    clone(): Holder {
        return new Holder();
    }
}

function main(): void {
    const row: Row = { class: 'c', function: 'f', list: ['l'], default: 2, new: true };
    console.log(row.class + row.function + row.list.length + row.default + row.new);
    const holder = new Holder();
    holder.list.push('x');
    console.log(holder.print('p') + holder.list.length + holder.default + holder.echo + Holder.array + Holder.for() + holder.isset());
    console.log('' + holder.clone().list.length);
}

main();
