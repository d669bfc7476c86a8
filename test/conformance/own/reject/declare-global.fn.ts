// construct: declare-global
// policy: reject
// no-run: yes
declare const mysterious: number; // refused here
function main(): void {
    console.log('' + mysterious);
}

main();
