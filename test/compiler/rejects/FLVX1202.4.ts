function state(on: boolean | null): string {
    if (on ?? true) {
        return 'on';
    }
    return String(/*@*/on);
}
console.log(state(false));
