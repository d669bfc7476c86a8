// says: every object of JavaScript has `toString`
// says: a list has a length
function test(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) {
        return false;
    }
    return /*@*/'toString' in value || 'size' in value;
}

function isLong(value: unknown): boolean {
    return typeof value === 'object' && value !== null && /*@*/'length' in value;
}
console.log(test({}), isLong([]));
