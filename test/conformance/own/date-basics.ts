// construct: date-basics
// policy: map-or-reject
function main(): void {
    const date = new Date(Date.UTC(2024, 0, 31, 23, 59, 58));
    console.log(date.toISOString() + ' ' + date.getTime());
    console.log('' + date.getUTCFullYear() + '-' + (date.getUTCMonth() + 1) + '-' + date.getUTCDate() + ' ' + date.getUTCDay());
    const later = new Date(date.getTime() + 86400000);
    console.log(later.toISOString().slice(0, 10));
    console.log('' + Number.isNaN(new Date('nonsense').getTime()));
}

main();
