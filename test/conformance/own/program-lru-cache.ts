// construct: program-lru-cache
// policy: map
class LruCache {
    private values: Record<string, number> = {};
    private order: string[] = [];

    constructor(private readonly limit: number) {}

    get(key: string): number | null {
        if (!(key in this.values)) {
            return null;
        }
        this.touch(key);
        return this.values[key];
    }

    set(key: string, value: number): void {
        this.values[key] = value;
        this.touch(key);
        if (this.order.length > this.limit) {
            const oldest = this.order.shift();
            if (oldest !== undefined) {
                delete this.values[oldest];
            }
        }
    }

    private touch(key: string): void {
        this.order = this.order.filter((other) => other !== key);
        this.order.push(key);
    }

    keys(): string {
        return this.order.join(',') + '/' + Object.keys(this.values).length;
    }
}

function main(): void {
    const cache = new LruCache(2);
    cache.set('a', 1);
    cache.set('b', 2);
    console.log('' + (cache.get('a') ?? 'none'));
    cache.set('c', 3);
    console.log(cache.keys() + ' ' + (cache.get('b') ?? 'none') + ' ' + (cache.get('c') ?? 'none'));
    cache.set('a', 10);
    console.log(cache.keys() + ' ' + (cache.get('a') ?? 'none'));
}

main();
