// A test for undefined leaves null in its place.
const lists: Record<string, number[] | null> = { a: null };
let /*@*/list = lists['a'];
if (list === undefined) {
    list = [];
    lists['a'] = list;
}
list!.push(1);
console.log(lists['a']?.length ?? 0);
