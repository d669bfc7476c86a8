// construct: call
// policy: reject
class Greeter {
    constructor(private readonly name: string) {}

    greet(): string {
        return 'hi ' + this.name;
    }
}
console.log(new Greeter('ann').greet.call(new Greeter('bob'))); // refused here
