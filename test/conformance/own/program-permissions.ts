// construct: program-permissions
// policy: map
interface User { name: string; roles: string[] }
const grants: Record<string, string[]> = { admin: ['*'], editor: ['read', 'write'], viewer: ['read'] };
const can = (u: User, what: string): boolean =>
    u.roles.some((r) => (grants[r] ?? []).some((g) => g === '*' || g === what));
const users: User[] = [{ name: 'a', roles: ['admin'] }, { name: 'b', roles: ['viewer', 'ghost'] }, { name: 'c', roles: [] }];
for (const u of users) console.log(u.name + ': ' + ['read', 'write'].filter((w) => can(u, w)).join('/'));
