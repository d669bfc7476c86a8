// construct: promise
// policy: reject
// no-run: yes
function main(): void {
    const done = new Promise<string>((resolve) => { // refused here
        resolve('x');
    });
    done.then((text) => console.log(text));
}

main();
