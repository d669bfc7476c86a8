// construct: class-statics
// policy: map
class Config {
    static readonly LIMIT = 10;
    static readonly NAMES = ['a', 'b'];
    private static instances = 0;
    private static cache: Record<string, number> = {};

    static make(): Config {
        Config.instances++;
        return new Config();
    }

    static count(): number {
        return Config.instances;
    }

    static remember(key: string): number {
        Config.cache[key] = (Config.cache[key] ?? 0) + 1;
        return Config.cache[key];
    }

    limit(): number {
        return Config.LIMIT + Config.NAMES.length;
    }
}

function main(): void {
    Config.make();
    console.log('' + Config.make().limit() + Config.count());
    console.log('' + Config.remember('x') + Config.remember('x') + Config.remember('y'));
    console.log(Config.NAMES.join('') + Config.LIMIT);
    console.log(Config.NAMES.map((name) => name + Config.LIMIT).join(' '));
}

main();
