// construct: program-while-assign
// policy: map
let text = 'a,b,,c';
const parts: string[] = [];
let at: number;
while ((at = text.indexOf(',')) >= 0) {
    parts.push(text.slice(0, at));
    text = text.slice(at + 1);
}
parts.push(text);
console.log(parts.length + parts.join('|'));
