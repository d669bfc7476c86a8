// construct: closure-recursion
// policy: map-or-reject
// trap: a PHP closure cannot see the variable that it is being assigned to
function main(): void {
    const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
    console.log('' + factorial(6));
    const walk = (depth: number): string => {
        if (depth === 0) {
            return '.';
        }
        return '(' + walk(depth - 1) + ')';
    };
    console.log(walk(3));
    const isEven = (n: number): boolean => (n === 0 ? true : isOdd(n - 1));
    const isOdd = (n: number): boolean => (n === 0 ? false : isEven(n - 1));
    console.log('' + isEven(10) + isOdd(10));
}

main();
