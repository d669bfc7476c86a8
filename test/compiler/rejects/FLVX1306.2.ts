interface Note {
    replies: Note[];
    labels: Record<string, string>;
}
interface Page {
    pages: Page[];
    notes: Note[];
}
const page: Page = { pages: [], notes: [{ replies: [], labels: {} }] };
console.log(JSON.stringify(/*@*/page));
