// construct: class-method-overriding
// policy: map
class Writer {
    protected out = '';

    write(text: string): this {
        this.out += this.format(text);
        return this;
    }

    protected format(text: string): string {
        return text;
    }

    done(): string {
        return this.out;
    }
}

class Bracketed extends Writer {
    protected override format(text: string): string {
        return '[' + super.format(text) + ']';
    }
}

class Numbered extends Bracketed {
    private n = 0;

    override write(text: string): this {
        this.n++;
        return super.write(this.n + '.' + text);
    }

    override done(): string {
        return super.done() + '(' + this.n + ')';
    }
}

function main(): void {
    console.log(new Writer().write('a').write('b').done());
    console.log(new Bracketed().write('a').write('b').done());
    console.log(new Numbered().write('a').write('b').done());
}

main();
