// construct: method-value
// policy: reject
class Greeter {
    public count = 1;

    greet(): string {
        return typeof this === 'undefined' ? 'lost' : 'kept';
    }
}
const greeter = new Greeter();
const greet = greeter.greet; // refused here
console.log(greet());
