// construct: readonly-and-partial
// policy: map
interface Options { readonly host: string; port: number; path?: string }

function withDefaults(options: Partial<Options>): Options {
    return { host: 'localhost', port: 80, ...options };
}

function pick(options: Pick<Options, 'host' | 'port'>): string {
    return options.host + ':' + options.port;
}

function names(list: ReadonlyArray<string>): string {
    return [...list].map((item) => item + '.').join('');
}

function main(): void {
    const options = withDefaults({ port: 8080 });
    console.log(pick(options) + (options.path ?? '/'));
    console.log(pick(withDefaults({})) + pick({ ...options, host: 'h' }));
    console.log(names(['a', 'b']));
    const full: Required<Options> = { ...options, path: '/x' };
    console.log(full.path + Object.keys(full).length);
}

main();
