// construct: program-undo-stack
// policy: map
interface Command { name: string; run(): void; undo(): void }
class Editor {
    text = '';
    private history: Command[] = [];
    execute(c: Command): void {
        c.run();
        this.history.push(c);
    }
    undo(): void {
        const c = this.history.pop();
        if (c !== undefined) c.undo();
    }
}
const ed = new Editor();
function append(s: string): Command {
    return {
        name: 'append ' + s,
        run: () => { ed.text += s; },
        undo: () => { ed.text = ed.text.slice(0, ed.text.length - s.length); },
    };
}
ed.execute(append('hello'));
ed.execute(append(' world'));
console.log(ed.text);
ed.undo();
console.log(ed.text);
ed.undo();
ed.undo();
console.log('[' + ed.text + ']');
