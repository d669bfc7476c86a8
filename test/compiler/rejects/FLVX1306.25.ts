// A record that becomes unknown may hold more than its type names.
interface Named {
    name: string;
}
function shown(value: unknown): string {
    return JSON.stringify(/*@*/value);
}
const row = { name: 'x', tags: {} as Record<string, string> };
const named: Named = row;
console.log(shown(named));
