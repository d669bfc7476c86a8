// construct: listeners-static
// policy: map-or-reject
// trap: a static method that is handed on changes the list that a loop runs over
class Em { static ls: string[] = ['a', 'b']; static add(x: string): void { if (Em.ls.length < 5) Em.ls.push(x); } static run(f: (x: string) => void): void { for (const l of Em.ls) { f(l); } } }
Em.run(Em.add); console.log(Em.ls.join());
