// construct: undefined-name
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    console.log('' + missingName); // refused here
}

main();
