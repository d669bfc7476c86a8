class Mark {
    text = '';

    toString(): string {
        this.text += 'x';
        return this.text;
    }
}

function show(mark: Mark): void {
    console.log(/*@*/mark + mark.text);
}
show(new Mark());
