// construct: constructor-property
// policy: reject
class A {
    name = 'a';
}
function main(): void {
    console.log(new A().constructor === A ? 'same' : 'other'); // refused here
}

main();
