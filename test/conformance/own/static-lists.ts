// construct: static-lists
// policy: map
// trap: a static list that is readonly for TypeScript only
class Node1 { static count = 0; static readonly root = Node1.make('root'); readonly id: number; private constructor(readonly name: string) { this.id = ++Node1.count; } static make(name: string): Node1 { return new Node1(name); } }
console.log(`${Node1.root.id} ${Node1.make('x').id} ${Node1.count} ${Node1.root.name}`);
abstract class Plugin { private static readonly all: Record<string, Plugin> = {}; static readonly names: string[] = []; constructor(readonly name: string) { Plugin.names.push(name); } abstract run(): string; }
class Hello extends Plugin { static readonly only = new Hello('hello'); run(): string { return 'hi from ' + this.name; } }
console.log(Hello.only.run() + Plugin.names.join());
const shared = [1, 2];
class H { static items = shared; static copy = [...shared]; static first = shared[0]; static big = 1 / 3; static o = { list: shared.map((x) => x / 2) }; }
H.copy.push(3);
console.log(`${H.items.length} ${H.copy.length} ${H.first} ${H.big} ${JSON.stringify(H.o)}`);
