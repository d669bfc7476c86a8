// construct: async-arrow
// policy: reject
// no-run: yes
const load = async (): Promise<string> => 'x'; // refused here
load().then((text) => console.log(text));
