// construct: decorator
// policy: reject
// no-run: yes
function traced(target: unknown, context: unknown): void {
    console.log(typeof target + typeof context);
}

@traced // refused here
class Service {
    name = 'x';
}
console.log(new Service().name);
