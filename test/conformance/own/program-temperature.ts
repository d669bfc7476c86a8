// construct: program-temperature
// policy: map
function convert(v: number, from: 'C' | 'F' | 'K', to: 'C' | 'F' | 'K'): number {
    let c: number;
    switch (from) {
        case 'C': c = v; break;
        case 'F': c = (v - 32) * 5 / 9; break;
        case 'K': c = v - 273.15; break;
    }
    switch (to) {
        case 'C': return c;
        case 'F': return c * 9 / 5 + 32;
        case 'K': return c + 273.15;
    }
}
console.log(`${convert(100, 'C', 'F')} ${convert(32, 'F', 'C')} ${convert(0, 'K', 'F')} ${convert(-40, 'F', 'C')}`);
