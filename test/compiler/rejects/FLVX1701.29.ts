// says: undefined until it is set
class Registry {
    static /*@*/only: Registry;
    static /*@*/limit: number | null;
    static last: Registry | undefined;
    static count = 0;

    static get(): Registry {
        if (!Registry.only) {
            Registry.only = new Registry();
        }
        return Registry.only;
    }
}

Registry.last = Registry.get();
console.log(Registry.limit === null ? 'none' : 'some');
