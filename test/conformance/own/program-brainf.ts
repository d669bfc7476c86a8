// construct: program-brainf
// policy: map
function bf(src: string): string {
    const tape = new Array<number>(30).fill(0);
    const stack: number[] = [];
    const jump: Record<number, number> = {};
    for (let i = 0; i < src.length; i++) {
        if (src[i] === '[') stack.push(i);
        else if (src[i] === ']') {
            const j = stack.pop()!;
            jump[i] = j;
            jump[j] = i;
        }
    }
    let p = 0;
    let out = '';
    for (let i = 0; i < src.length; i++) {
        switch (src[i]) {
            case '>': p++; break;
            case '<': p--; break;
            case '+': tape[p] = (tape[p] + 1) & 255; break;
            case '-': tape[p] = (tape[p] + 255) & 255; break;
            case '.': out += tape[p] + ' '; break;
            case '[': if (tape[p] === 0) i = jump[i]; break;
            case ']': if (tape[p] !== 0) i = jump[i]; break;
        }
    }
    return out;
}
console.log(bf('+++[>++<-]>.').trim());
