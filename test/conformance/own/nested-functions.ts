// construct: nested-functions
// policy: map-or-reject
// trap: a PHP function inside a function is global and sees no outer variables
function outer(base: number): string {
    function add(n: number): number {
        return n + base;
    }
    function twice(n: number): number {
        return add(add(n));
    }
    return '' + add(1) + twice(1) + later();

    function later(): string {
        return 'L' + base;
    }
}

function main(): void {
    console.log(outer(10));
    console.log(outer(20));
}

main();
