// construct: async-function
// policy: reject
// no-run: yes
async function load(): Promise<string> { // refused here
    return 'x';
}
load().then((text) => console.log(text));
