// construct: import-meta
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    console.log(typeof import.meta); // refused here
}

main();
