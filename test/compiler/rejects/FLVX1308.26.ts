class Plain {
    run(): void {
        console.log('run');
    }
}
class Counting extends Plain {
    override run(): number {
        return 5;
    }
}
function show(step: () => void, plain: Plain): string {
    const first = /*@*/step();
    const second = /*@*/plain.run();
    const all = [() => step(), () => 5].map((one): unknown => /*@*/one());
    const pass = (): void => {
        return step();
    };
    return `${first === undefined && second === undefined} ${/*@*/pass()} ${all.length}`;
}
console.log(show(() => 5, new Counting()));
