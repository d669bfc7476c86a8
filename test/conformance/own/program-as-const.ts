// construct: program-as-const
// policy: map
const ROLES = ['admin', 'user', 'guest'] as const;
type Role = (typeof ROLES)[number];
function isRole(s: string): s is Role {
    return (ROLES as readonly string[]).includes(s);
}
const LIMITS = { admin: 100, user: 10, guest: 1 } as const;
for (const s of ['admin', 'root']) {
    if (isRole(s)) {
        console.log(s + ' ' + LIMITS[s]);
    } else {
        console.log(s + ' is no role');
    }
}
