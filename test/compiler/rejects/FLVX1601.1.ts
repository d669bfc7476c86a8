function text(kind: number): string {
    switch (kind) {
        case 1: {
            return inner();
        }
        case 2:
            const name = 'two';
            function /*@*/inner(): string {
                return name;
            }
            return inner();
    }
    return '';
}
console.log(text(2));
