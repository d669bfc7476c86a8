// construct: intl-format
// policy: reject
// no-run: yes
function main(): void {
    console.log((1234567.891).toLocaleString('de-DE')); // refused here
}

main();
