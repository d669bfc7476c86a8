// construct: program-logger
// policy: map
enum Level { Debug, Info, Warn, Error }
class Logger {
    private lines: string[] = [];
    private static instance: Logger | null = null;
    private constructor(private min: Level) {}
    static get(): Logger {
        if (Logger.instance === null) Logger.instance = new Logger(Level.Info);
        return Logger.instance;
    }
    log(level: Level, msg: string, data?: Record<string, unknown>): void {
        if (level < this.min) return;
        this.lines.push(`[${Level[level].toUpperCase()}] ${msg}` + (data ? ' ' + JSON.stringify(data) : ''));
    }
    dump(): string { return this.lines.join('\n'); }
}
Logger.get().log(Level.Debug, 'hidden');
Logger.get().log(Level.Warn, 'disk', { free: 1.5, path: '/tmp' });
Logger.get().log(Level.Error, 'boom');
console.log(Logger.get().dump());
