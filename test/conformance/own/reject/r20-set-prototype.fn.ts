// construct: set-prototype
// policy: reject
class A {
    name(): string {
        return 'a';
    }
}
function main(): void {
    const plain = {};
    Object.setPrototypeOf(plain, A.prototype); // refused here
    console.log((plain as A).name());
}

main();
