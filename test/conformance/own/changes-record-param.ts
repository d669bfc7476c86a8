// construct: changes-record-param
// policy: map
interface User { name: string; logins: number; address: { city: string } }
function touch(u: User): void { u.logins++; u.address.city = u.address.city.toUpperCase(); }
const u: User = { name: 'a', logins: 0, address: { city: 'x' } };
touch(u);
touch(u);
console.log(JSON.stringify(u));
const users: User[] = [u];
console.log(users[0].logins + '');
