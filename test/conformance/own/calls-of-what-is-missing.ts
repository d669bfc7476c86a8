// policy: map
// A function that a record does not have: calling it throws, and says nothing else.

const functions: Record<string, () => number> = { a: () => 1 };
const key = Object.keys(functions).length > 5 ? 'a' : 'b';
try {
    console.log(`${functions[key]()}`);
} catch (error) {
    console.log('caught');
}
try {
    console.log(`${functions.c()}`);
} catch (error) {
    console.log('caught');
}
console.log(`${functions.a()} ${functions[key]?.()}`);
