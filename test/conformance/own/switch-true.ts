// construct: switch-true
// policy: map-or-reject
function grade(n: number): string {
    switch (true) {
        case n >= 90:
            return 'A';
        case n >= 80:
            return 'B';
        default:
            return 'C';
    }
}

class Probe {
    public log = '';

    at(n: number): number {
        this.log += n;
        return n;
    }
}

function main(): void {
    console.log(grade(95) + grade(85) + grade(0));
    const probe = new Probe();
    switch (2) {
        case probe.at(1):
            console.log('one');
            break;
        case probe.at(2):
            console.log('two');
            break;
        case probe.at(3):
            console.log('three');
            break;
    }
    console.log(probe.log);
}

main();
