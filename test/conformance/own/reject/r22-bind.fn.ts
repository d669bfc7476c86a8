// construct: bind
// policy: reject
class Greeter {
    constructor(private readonly name: string) {}

    greet(): string {
        return 'hi ' + this.name;
    }
}
function main(): void {
    const greeter = new Greeter('ann');
    const greet = greeter.greet.bind(greeter); // refused here
    console.log(greet());
}

main();
