// construct: nested-namespace
// policy: reject
namespace Outer.Inner { // refused here
    export const value = 1;
}
function main(): void {
    console.log('' + Outer.Inner.value);
}

main();
