// construct: nested-namespace
// policy: reject
namespace Outer.Inner { // refused here
    export const value = 1;
}
console.log('' + Outer.Inner.value);
