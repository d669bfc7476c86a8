// policy: map
// A constant that stands for an item, which is changed through it.

class Reg { private static items: { id: number; on: boolean }[] = [{ id: 1, on: false }]; static toggle(id: number): boolean { const it = Reg.items.find((i) => i.id === id); if (!it) return false; it.on = !it.on; return it.on; } static dump(): string { return JSON.stringify(Reg.items); } }
console.log(Reg.toggle(1), Reg.toggle(2), Reg.dump(), Reg.toggle(1));
