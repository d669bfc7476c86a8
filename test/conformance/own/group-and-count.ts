// construct: group-and-count
// policy: map
interface Forward { user: string; port: number; active: boolean }

function countByUser(forwards: Forward[]): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const forward of forwards) {
        counts[forward.user] = (counts[forward.user] ?? 0) + 1;
    }
    return counts;
}

function main(): void {
    const forwards: Forward[] = [
        { user: 'ann', port: 80, active: true },
        { user: 'bob', port: 81, active: false },
        { user: 'ann', port: 82, active: true },
    ];
    const counts = countByUser(forwards);
    for (const [user, count] of Object.entries(counts)) {
        console.log(user + ' ' + count);
    }
    const ports = forwards.filter((forward) => forward.active).map((forward) => forward.port);
    console.log(ports.join('+') + '=' + ports.reduce((sum, port) => sum + port, 0));
    const all = forwards.map((forward) => forward.user);
    const users = all.filter((user, index) => all.indexOf(user) === index);
    console.log(users.join(','));
    const byPort = forwards.reduce((text, forward) => text + forward.port + (forward.active ? '+' : '-'), '');
    console.log(byPort);
}

main();
