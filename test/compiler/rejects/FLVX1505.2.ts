class Rows {
    private list = [1, 2];

    run(): string {
        const add = (n: number): void => {
            this.list.push(n);
        };
        let text = '';
        for (const n of /*@*/this.list) {
            [n * 10].forEach(add);
            text += n;
        }
        return text;
    }
}
console.log(new Rows().run());
