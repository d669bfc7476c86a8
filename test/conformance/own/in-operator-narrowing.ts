// construct: in-operator-narrowing
// policy: map-or-reject
function main(): void {
    const value: unknown = JSON.parse('{"code":0,"data":[1,"2",null,true]}');
    if (typeof value === 'object' && value !== null && 'data' in value) {
        const data = (value as { data: unknown[] }).data;
        console.log(data.map((item) => typeof item).join(','));
    }
}

main();
