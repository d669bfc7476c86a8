// Strict or not, JavaScript runs it in two ways.
function name(): string {
    return 'outer';
}
{
    function /*@*/name(): string {
        return 'inner';
    }
    console.log(name());
}
console.log(name());

function outer(n: number): number {
    function inner(): number {
        return 1;
    }
    switch (n) {
        case 1:
            function /*@*/inner(): number {
                return 2;
            }
            return inner();
    }
    return inner();
}
console.log('' + outer(1));
