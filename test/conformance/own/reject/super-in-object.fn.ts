// construct: super-in-object
// policy: reject
function main(): void {
    const base = {
        name(): string {
            return 'base';
        },
    };
    const derived = {
        name(): string { // refused here
            return 'derived ' + super.toString().length;
        },
    };
    console.log(base.name() + derived.name());
}

main();
