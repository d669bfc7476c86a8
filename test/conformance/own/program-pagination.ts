// construct: program-pagination
// policy: map
interface Page<T> { items: T[]; page: number; pages: number; hasNext: boolean }
function paginate<T>(all: T[], page: number, size: number): Page<T> {
    const pages = Math.max(1, Math.ceil(all.length / size));
    const p = Math.min(Math.max(1, page), pages);
    return { items: all.slice((p - 1) * size, p * size), page: p, pages, hasNext: p < pages };
}
console.log(JSON.stringify(paginate([1, 2, 3, 4, 5], 2, 2)));
console.log(JSON.stringify(paginate(['a'], 9, 10)));
console.log(JSON.stringify(paginate([] as string[], 1, 10).pages));
