function show(value: string | undefined): string {
    return /*@*/value === null ? 'null' : 'other';
}
console.log(show('x'));
