// construct: json-parse-deep
// policy: map
interface Page { total: number; rows: Array<{ id: number; name: string | null; meta: Record<string, string> }> }

function main(): void {
    const page = JSON.parse('{"total":2,"rows":[{"id":1,"name":null,"meta":{"k":"v"}},{"id":2,"name":"b","meta":{}}]}') as Page;
    for (const row of page.rows) {
        console.log(row.id + ' ' + (row.name ?? 'unnamed') + ' ' + Object.keys(row.meta).length);
    }
    console.log('' + page.total + page.rows.length);
}

main();
