// construct: dynamic-import
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    import('fs').then(() => console.log('loaded')); // refused here
}

main();
