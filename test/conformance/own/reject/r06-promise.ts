// construct: promise
// policy: reject
// no-run: yes
const done = new Promise<string>((resolve) => { // refused here
    resolve('x');
});
done.then((text) => console.log(text));
