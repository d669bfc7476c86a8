function name(n: number): string {
    switch (n) {
        case 1:
            let text: string;
            text = 'one';
            return text;
        case 2: {
            const text = 'two';
            return text;
        }
        case 3:
            /*@*/text = 'three';
            return text;
        default:
            return 'many';
    }
}
console.log(name(1) + name(2));
