// construct: optional-chain-once
// policy: map-or-reject
// trap: the object before ?. is evaluated once
class Source {
    public reads = 0;

    next(): { value: string | null } | null {
        this.reads += 1;
        return this.reads % 2 === 0 ? null : { value: 'v' + this.reads };
    }
}

function main(): void {
    const source = new Source();
    console.log((source.next()?.value ?? 'none') + (source.next()?.value ?? 'none') + source.reads);
    console.log((source.next()?.value?.length ?? 0) + '' + source.reads);
    const value = source.next() ?? source.next();
    console.log((value?.value ?? '-') + source.reads);
}

main();
