// policy: map
// A constant that stands for an item, which is changed through it.

class S { private state: { user: { name: string; log: string[] }; count: number } = { user: { name: 'a', log: [] }, count: 0 };
  rename(n: string): void { const u = this.state.user; u.log.push(u.name); u.name = n; this.state.count += u.log.length; }
  show(): string { return JSON.stringify(this.state); } }
const s = new S(); s.rename('b'); s.rename('c'); console.log(s.show());
