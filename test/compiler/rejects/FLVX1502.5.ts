interface Named {
    n: number;
}
interface Listed {
    n: number;
    list?: number[];
}
function copy(w: Named): { n: number } {
    return { ...w, n: 2 };
}
const full = { n: 1, list: [1, 2] };
const other = { n: 1, list: [1, 2] };
const direct: Listed = { ...(other as Named), n: 2 };
const made: Listed = copy(full);
/*@*/direct.list?.push(3);
/*@*/made.list?.push(3);
console.log(full.list.join(' ') + other.list.join(' '));
