// construct: any-implicit
// policy: reject
function main(): void {
    const answer = JSON.parse('{"a":1}'); // refused here
    console.log('' + answer.a);
}

main();
