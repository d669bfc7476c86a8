// construct: super-in-object
// policy: reject
function main(): void {
    const base = {
        name(): string {
            return 'base';
        },
    };
    const derived = {
        name(): string {
            return 'derived ' + super.toString().length; // refused here
        },
    };
    console.log(base.name() + derived.name());
}

main();
