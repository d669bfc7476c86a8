// construct: functions in fields that name fields below, and run after these have their values
// policy: map
class Named {
    static count = 0;
    static first = new Named();
    handlers: Record<string, () => string> = { shown: () => this.name };
    show = (): string => this.name + Named.count;
    name = 'named';

    constructor() {
        Named.count += 1;
    }
}

console.log(Named.count, Named.first.show(), Named.first.handlers['shown']?.() ?? 'none');
