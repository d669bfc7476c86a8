// policy: map
// `in` with what is unknown: fields of objects whatever their visibility, methods, and none that only PHP knows.

class Plain {
    shown = 1;
    protected half = 2;
    private hidden = 3;
    static shared = 4;

    method(): number {
        return this.hidden + this.half;
    }

    static make(): Plain {
        return new Plain();
    }
}

class Child extends Plain {
    own = 'x';
}

class Coded extends Error {
    code = 7;
}

const KEYS = [
    'shown',
    'half',
    'hidden',
    'shared',
    'method',
    'Method',
    'make',
    'own',
    'name',
    'message',
    'code',
    'line',
    'file',
    'previous',
    'getMessage',
    '0',
    '1',
];

function keysOf(value: unknown): string {
    if (typeof value !== 'object' || value === null) {
        return 'none';
    }
    const found = KEYS.filter((key) => key in value);
    return found.join(' ') + ('code' in value ? ' with code' : '') + ('method' in value ? ' with method' : '');
}

const values: unknown[] = [new Plain(), new Child(), new Error('a'), new Coded('b'), { shown: 1, code: 2 }, {}, [5], 'x'];
for (const value of values) {
    console.log(keysOf(value));
}
console.log(keysOf(Plain.make()), Plain.shared, Plain.make().method());
