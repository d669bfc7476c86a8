// construct: array-search-methods
// policy: map
interface User { id: number; name: string; admin: boolean }

function main(): void {
    const users: User[] = [
        { id: 1, name: 'ann', admin: false },
        { id: 2, name: 'bob', admin: true },
        { id: 3, name: 'cy', admin: true },
    ];
    console.log(users.find((user) => user.admin)?.name ?? 'none');
    console.log(users.find((user) => user.id === 9)?.name ?? 'none');
    console.log('' + users.findIndex((user) => user.name === 'cy') + users.findIndex((user) => user.id > 9));
    console.log('' + users.some((user) => user.admin) + users.every((user) => user.admin) + users.every((user) => user.id > 0));
    const none: User[] = [];
    console.log('' + none.some(() => true) + none.every(() => false));
    const name = users.find((user) => user.id === 2);
    if (name !== undefined) {
        console.log(name.name + (name.admin ? ' admin' : ''));
    }
    console.log('' + [5, 0, 7].find((n) => n === 0) + ([5].find((n) => n > 9) === undefined));
    console.log('' + ['a', 'b', 'a'].lastIndexOf('a') + ['x'].indexOf('y'));
}

main();
