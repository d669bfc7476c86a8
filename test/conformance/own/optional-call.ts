// construct: optional-call
// policy: map-or-reject
interface Hooks { done?: (text: string) => string; nested?: { list?: string[]; run?: () => number } }

class Box {
    constructor(public readonly inner: Box | null, public readonly name: string) {}

    label(): string {
        return '<' + this.name + '>';
    }
}

function finish(hooks: Hooks | undefined): string {
    return hooks?.done?.('x') ?? 'no hook';
}

function main(): void {
    console.log(finish(undefined) + '|' + finish({}) + '|' + finish({ done: (text) => text + '!' }));
    const hooks: Hooks = { nested: { list: ['a'] } };
    console.log('' + (hooks.nested?.list?.length ?? 0) + (hooks.nested?.run?.() ?? -1) + (hooks.nested?.list?.[0] ?? '-'));
    const box = new Box(new Box(null, 'in'), 'out');
    console.log((box.inner?.label() ?? 'none') + (box.inner?.inner?.label() ?? 'none') + (box.inner?.inner?.name ?? 'nameless'));
    const text: string | null = Date.now() > 0 ? null : 'abc';
    console.log('' + (text?.length ?? 0) + (text?.toUpperCase() ?? 'null'));
    console.log('' + (text?.length === undefined));
}

main();
