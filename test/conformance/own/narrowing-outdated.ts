// construct: values that closures and called functions change where TypeScript goes by the last assignment
// policy: map
// trap: `found` is null to TypeScript after `let found: string | null = null`, whatever a closure has put into it
class Conn {
    private token: string | null = null;
    private done = false;
    login(): void { this.token = 't'; this.done = true; }
    run(): string {
        this.token = null;
        this.done = false;
        this.login();
        if (this.done) { console.log('done ' + this.done); }
        return 'token ' + this.token + (this.token ?? 'none');
    }
}

class Box {
    value: string | null = null;
}

function shared(): string {
    const box = new Box();
    const other = box;
    box.value = null;
    other.value = 'x';
    return '' + box.value;
}

function later(): string {
    let r: string | null = null;
    [1].forEach(() => { r = 'w'; });
    return r ?? 'none';
}

class Session {
    private token: string | null = 't';

    clear(): void { this.token = null; }

    run(): string {
        if (this.token !== null) {
            this.clear();
            return 'token ' + this.token;
        }
        return 'none';
    }

    plain(): number {
        if (this.token !== null) {
            return this.token.length;
        }
        return 0;
    }
}

function cleared(): void {
    let r: string | null = 'abc';
    const clear = (): void => { r = null; };
    if (r !== null) {
        console.log('len ' + r.length);
        clear();
        console.log('x' + r);
    }
}

function main(): void {
    cleared();
    console.log(new Session().run() + new Session().plain());
    console.log(new Conn().run());
    console.log(shared() + later());
    let found: string | null = null;
    ['a', 'b'].forEach((v) => { if (v === 'b') { found = v; } });
    console.log('x ' + found);
    console.log(found === null ? 'none' : 'some ' + found);
    let n = 0;
    let last: number | undefined;
    const f = (): void => { n = 5; last = n; };
    f();
    if (n === 0) { console.log('zero'); } else { console.log('n' + n); }
    console.log(String(last));
    let on = false;
    const flip = (): void => { on = !on; };
    flip();
    if (on) { console.log('on ' + on); }
    console.log(on ? 'yes' : 'no');
    let mode: 'a' | 'b' = 'a';
    const sw = (): void => { mode = 'b'; };
    sw();
    console.log(`mode ${mode}`);
    switch (mode) { case 'a': console.log('A'); break; default: console.log('other ' + mode); }
}
main();
