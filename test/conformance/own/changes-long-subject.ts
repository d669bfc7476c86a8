// construct: items that are changed in a loop whose list has a long name
// policy: map
interface Row { seen: number }
const holder: { someRatherLongName: { anotherRatherLongName: { andTheLastOfTheNames: Row[] } } } = {
    someRatherLongName: { anotherRatherLongName: { andTheLastOfTheNames: [{ seen: 0 }, { seen: 1 }] } },
};
for (const row of holder.someRatherLongName.anotherRatherLongName.andTheLastOfTheNames) {
    row.seen += 1;
}
console.log(holder.someRatherLongName.anotherRatherLongName.andTheLastOfTheNames.map((row) => row.seen).join());
