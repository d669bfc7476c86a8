// construct: for-await
// policy: reject
// no-run: yes
async function all(): Promise<void> { // refused here
    for await (const n of [1, 2]) {
        console.log('' + n);
    }
}
function main(): void {
    void all();
}

main();
