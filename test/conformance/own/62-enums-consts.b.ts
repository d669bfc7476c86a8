// construct: enums-consts
// policy: map
const enum Level { Low = 1, High = 10 }

enum Action { Create = 'create', Remove = 'remove' }

const RETRIES = 3;
const NAMES = ['zero', 'one', 'two'];
const CODES: Record<string, number> = { ok: 0, bad: 1 };
const enabled = true;
const GREETING = `hello ${'x'}`;

function act(action: Action): string {
    switch (action) {
        case Action.Create:
            return 'made';
        case Action.Remove:
            return 'gone';
    }
}

function main(): void {
    console.log(act(Action.Create) + act(Action.Remove));
    console.log('' + (Level.High - Level.Low) + (enabled ? 'on' : 'off'));
    let out = '';
    for (let i = 0; i < RETRIES; i++) {
        out += NAMES[i] + ' ';
    }
    console.log(out.trim() + CODES['bad'] + (CODES['nope'] ?? '?'));
    console.log(GREETING);
    const actions: Action[] = [Action.Remove, Action.Create];
    console.log(actions.join(',') + actions.includes(Action.Create));
}

main();
