// construct: enum-reverse-and-computed
// policy: map-or-reject
enum Color { Red, Green = 'g'.length + 4, Blue = 7 }
enum Mixed { A = 1, B = 'b' }

function main(): void {
    console.log(Color[0] + Color[Color.Blue] + Color.Green);
    console.log(Object.keys(Color).join(',') + Object.values(Mixed).join(','));
    console.log('' + Mixed.A + Mixed.B);
}

main();
