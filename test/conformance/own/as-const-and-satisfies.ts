// construct: as-const-and-satisfies
// policy: map-or-reject
interface Route { path: string; method: 'GET' | 'POST' }

const ROUTES = { home: { path: '/', method: 'GET' }, save: { path: '/save', method: 'POST' } } satisfies Record<string, Route>;
const LEVELS = ['low', 'mid', 'high'] as const;
type Level = (typeof LEVELS)[number];

function index(level: Level): number {
    return LEVELS.indexOf(level);
}

function read(name: keyof typeof ROUTES): string {
    return ROUTES[name].method + ROUTES[name].path;
}

function main(): void {
    console.log('' + index('high') + read('save') + read('home'));
    const value = <string>('cast' as unknown);
    const sure: string | null = Date.now() > 0 ? 'sure' : null;
    console.log(value + sure!.length + (sure as string));
}

main();
