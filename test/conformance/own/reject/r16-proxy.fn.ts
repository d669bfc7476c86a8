// construct: proxy
// policy: reject
function main(): void {
    const target = { a: 1 };
    const proxy = new Proxy(target, {}); // refused here
    console.log('' + proxy.a);
}

main();
