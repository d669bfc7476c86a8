// construct: async-method
// policy: reject
// no-run: yes
class Loader {
    async load(): Promise<string> { // refused here
        return await Promise.resolve('x');
    }
}
new Loader().load().then((text) => console.log(text));
