// construct: program-template-engine
// policy: map
function render(template: string, vars: Record<string, string | number>): string {
    return template.replace(/\{\{ *(\w+) *\}\}/g, (match, name: string) => {
        const value = vars[name];
        return value === undefined ? match : String(value);
    });
}
console.log(render('Hello {{ name }}, you are {{age}} {{unknown}}', { name: 'Ann', age: 30 }));
