class One {
    run(): string {
        return 'method';
    }
}
class Other {
    run = (): string => 'property';
}
function go(it: One | Other): string {
    return /*@*/it.run();
}
console.log(go(new One()) + go(new Other()));
