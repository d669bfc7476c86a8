// JavaScript shows the list as it is when the whole literal has been worked out.
function shown(): string {
    const list = [1];
    return JSON.stringify([/*@*/list, list.push(2)]);
}
console.log(shown());
