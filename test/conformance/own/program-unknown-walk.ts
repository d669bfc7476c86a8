// construct: program-unknown-walk
// policy: map
function render(value: unknown): string {
    if (value === null) {
        return 'null';
    }
    if (typeof value === 'string') {
        return '"' + value + '"';
    }
    if (typeof value === 'number' || typeof value === 'boolean') {
        return String(value);
    }
    if (Array.isArray(value)) {
        return '[' + (value as unknown[]).map((item) => render(item)).join(' ') + ']';
    }
    const record = value as Record<string, unknown>;
    return '{' + Object.keys(record).map((key) => key + ':' + render(record[key])).join(' ') + '}';
}

function numberAt(value: unknown, key: string, fallback: number): number {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return fallback;
    }
    const found = (value as Record<string, unknown>)[key];
    return typeof found === 'number' ? found : typeof found === 'string' && /^\d+$/.test(found) ? parseInt(found, 10) : fallback;
}

function main(): void {
    const answer: unknown = JSON.parse('{"code":0,"data":[{"id":1,"flow":1.50,"tags":["a","b"],"on":true,"none":null}],"total":"12"}');
    console.log(render(answer));
    console.log('' + numberAt(answer, 'code', -1) + ' ' + numberAt(answer, 'total', -1) + ' ' + numberAt(answer, 'missing', -1) + ' ' + numberAt('text', 'code', -2) + numberAt(null, 'code', -3));
    console.log(render([1, 'x', [true, [null]]]));
}

main();
