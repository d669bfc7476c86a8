class Named {
    name = 'a';
}
function show(value: { name: string }): string {
    return value.name;
}
console.log(show(/*@*/new Named()));
