// construct: program-gcd-lcm
// policy: map
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;
console.log(`${gcd(48, 18)} ${lcm(4, 6)} ${[4, 6, 8].reduce(lcm)}`);
