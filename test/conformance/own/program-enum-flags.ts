// construct: program-enum-flags
// policy: map
enum Perm { None = 0, Read = 1 << 0, Write = 1 << 1, All = Read | Write }
function has(p: Perm, q: Perm): boolean {
    return (p & q) === q;
}
let p: Perm = Perm.None;
p |= Perm.Write;
console.log(`${has(p, Perm.Read)} ${has(p, Perm.Write)} ${has(Perm.All, Perm.Read)} ${p}`);
