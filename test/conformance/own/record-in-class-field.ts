// construct: record-in-class-field
// policy: map
class Cache {
    private readonly entries: Record<string, string[]> = {};
    private order: string[] = [];

    put(key: string, value: string): this {
        if (this.entries[key] === undefined) {
            this.entries[key] = [];
            this.order.push(key);
        }
        this.entries[key].push(value);
        return this;
    }

    remove(key: string): boolean {
        if (!(key in this.entries)) {
            return false;
        }
        delete this.entries[key];
        this.order = this.order.filter((item) => item !== key);
        return true;
    }

    describe(): string {
        return this.order.map((key) => key + ':' + (this.entries[key] ?? []).join('+')).join(' ');
    }

    get(key: string): string[] {
        return [...(this.entries[key] ?? [])];
    }
}

function main(): void {
    const cache = new Cache();
    cache.put('a', '1').put('b', '2').put('a', '3');
    console.log(cache.describe());
    console.log('' + cache.remove('a') + cache.remove('zz') + ' ' + cache.describe());
    const list = cache.get('b');
    list.push('own');
    console.log(cache.get('b').join(',') + ' ' + list.join(',') + ' ' + cache.get('none').length);
}

main();
