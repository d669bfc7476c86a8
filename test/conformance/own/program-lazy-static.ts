// construct: program-lazy-static
// policy: map
class Config {
    private static cache: Record<string, string> = {};
    static loads = 0;
    static get(key: string): string {
        if (!(key in Config.cache)) {
            Config.loads++;
            Config.cache[key] = key.toUpperCase();
        }
        return Config.cache[key];
    }
}
console.log(Config.get('a') + Config.get('a') + Config.get('b') + Config.loads);
