// construct: null-checks
// policy: map
interface User { name: string; email: string | null }

function find(id: number): User | null {
    return id === 1 ? { name: 'ann', email: null } : id === 2 ? { name: 'bob', email: 'b@x' } : null;
}

function mail(id: number): string {
    const user = find(id);
    if (user === null) {
        return 'no user';
    }
    if (user.email !== null) {
        return user.email;
    }
    return user.name + ' has no mail';
}

function main(): void {
    console.log(mail(1));
    console.log(mail(2));
    console.log(mail(3));
    console.log(find(9) === null ? 'null' : 'found');
}

main();
