// construct: async-arrow
// policy: reject
// no-run: yes
function main(): void {
    const load = async (): Promise<string> => 'x'; // refused here
    load().then((text) => console.log(text));
}

main();
