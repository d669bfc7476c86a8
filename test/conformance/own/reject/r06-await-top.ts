// construct: await-top
// policy: reject
// no-run: yes
const text = await Promise.resolve('x'); // refused here
console.log(text);
