// construct: method-decorator
// policy: reject
// no-run: yes
function traced(target: unknown, context: unknown): void {
    console.log(typeof target + typeof context);
}

class Service {
    @traced // refused here
    name(): string {
        return 'x';
    }
}
function main(): void {
    console.log(new Service().name());
}

main();
