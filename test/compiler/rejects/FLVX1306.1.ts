function show(value: string[] | Record<string, string>): string {
    return Array.isArray(/*@*/value) ? 'list' : 'record';
}
console.log(show([]) + show({}));
