// construct: nullish-coalescing
// policy: map
interface Options { port?: number; host?: string | null; tls?: boolean }

function portOf(options: Options): number {
    return options.port ?? 443;
}

function main(): void {
    console.log('' + portOf({}));
    console.log('' + portOf({ port: 0 }));
    const host: string | null = Date.now() > 0 ? null : 'x';
    console.log(host ?? 'localhost');
    const empty: string | null = Date.now() > 0 ? '' : null;
    console.log('[' + (empty ?? 'fallback') + ']');
    const options: Options = { host: null, tls: false };
    console.log((options.host ?? 'none') + ' ' + (options.tls ?? true ? 'tls' : 'plain'));
    const settings: Record<string, string> = { a: '' };
    console.log('[' + (settings['a'] ?? 'unset') + '] [' + (settings['b'] ?? 'unset') + ']');
    console.log(options.host ?? settings['zz'] ?? 'last');
}

main();
