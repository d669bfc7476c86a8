class Marks {
    static mark = '>';

    static put(text: string): string {
        return this.mark + text;
    }
}
console.log(['a'].map(/*@*/Marks.put).join());
