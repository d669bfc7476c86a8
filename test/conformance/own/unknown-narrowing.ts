// construct: unknown-narrowing
// policy: map
function port(params: Record<string, unknown>): number {
    const value = params['port'];
    if (typeof value === 'number') {
        return value;
    }
    if (typeof value === 'string' && value !== '') {
        return parseInt(value, 10);
    }
    return 443;
}

function names(value: unknown): string[] {
    if (!Array.isArray(value)) {
        return [];
    }
    const out: string[] = [];
    for (const item of value as unknown[]) {
        if (typeof item === 'string') {
            out.push(item);
        }
    }
    return out;
}

function flag(value: unknown): boolean {
    return value === true || value === 1 || value === '1' || value === 'on';
}

function main(): void {
    console.log('' + port({ port: 80 }) + port({ port: '8080' }) + port({ port: '' }) + port({}) + port({ port: null }));
    console.log(names(['a', 1, null, 'b']).join(',') + names('x').length + names(null).length);
    console.log('' + flag(1) + flag('1') + flag('on') + flag(true) + flag('true') + flag(0) + flag(null) + flag('01'));
}

main();
