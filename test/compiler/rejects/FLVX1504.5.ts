class Seen {
    static marks: number[] = [];
}

class Mark {
    toString(): string {
        Seen.marks.push(1);
        return 'mark';
    }
}

function show(mark: Mark): void {
    const marks = /*@*/Seen.marks;
    const text = `${mark}`;
    console.log(marks.length + text);
}
show(new Mark());
