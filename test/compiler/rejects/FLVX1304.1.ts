function show(value: string | null | undefined): string {
    return /*@*/value === null ? 'null' : 'other';
}
console.log(show(null) + show(undefined));
