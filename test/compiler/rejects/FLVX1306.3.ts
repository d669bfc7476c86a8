function isList(value: Record<string, number> | string): boolean {
    return Array.isArray(/*@*/value);
}
console.log(isList({}) ? 'list' : 'other');
