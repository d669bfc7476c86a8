// construct: items that are changed in a loop whose list has a long name
// policy: map
interface Row { seen: number }
const holder: { someRatherLongName: { anotherRatherLongName: { theLastName: Row[] } } } = {
    someRatherLongName: { anotherRatherLongName: { theLastName: [{ seen: 0 }, { seen: 1 }] } },
};
for (const row of holder.someRatherLongName.anotherRatherLongName.theLastName) {
    row.seen += 1;
}
console.log(holder.someRatherLongName.anotherRatherLongName.theLastName.map((row) => row.seen).join());
