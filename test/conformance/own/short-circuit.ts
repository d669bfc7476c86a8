// construct: short-circuit
// policy: map
class Probe {
    public log = '';

    say(text: string, result: boolean): boolean {
        this.log += text;
        return result;
    }
}

function main(): void {
    const probe = new Probe();
    if (probe.say('a', false) && probe.say('b', true)) {
        probe.log += '!';
    }
    if (probe.say('c', true) || probe.say('d', true)) {
        probe.log += '?';
    }
    const both = probe.say('e', true) && (probe.say('f', false) || probe.say('g', true));
    console.log(probe.log + both);
    const mixed = (probe.say('h', false) && probe.say('i', true)) || probe.say('j', true);
    console.log(probe.log + mixed);
    const not = !(probe.say('k', true) && !probe.say('l', false));
    console.log(probe.log + not);
}

main();
