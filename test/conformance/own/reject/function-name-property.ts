// construct: function-name-property
// policy: reject
function named(): string {
    return 'x';
}
console.log(named.name + named()); // refused here
