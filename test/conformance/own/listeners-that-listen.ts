// construct: listeners-that-listen
// policy: map-or-reject
// trap: a function that a loop runs puts another one into the list
type L = (e: string) => void;
class Em { private ls: L[] = []; on(l: L): void { this.ls.push(l); } emit(e: string): void { for (const l of this.ls) { l(e); } } }
const em = new Em(); let n = 0;
em.on((e) => { n++; if (n < 4) { em.on((x) => { n += x.length; }); } });
em.emit('a'); console.log(n);
