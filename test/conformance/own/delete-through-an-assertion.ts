// construct: delete-through-an-assertion
// policy: map
// An assertion about a record is nothing to PHP: an entry is taken out of the record itself.
interface Limits {
    days?: number;
    users?: number;
}
function main(): void {
    const limits: Limits | null = { days: 1, users: 2 };
    delete (limits as Limits).days;
    console.log(JSON.stringify(limits) + Object.keys(limits).join());
    delete (limits as Record<string, number>)['users'];
    console.log(JSON.stringify(limits) + ('users' in limits));
}
main();
