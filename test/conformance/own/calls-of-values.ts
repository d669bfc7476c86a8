// construct: functions that are called by another name than their own
// policy: map
// trap: TypeScript takes the type of several functions from the first one, which is not the one that is called
function whole(): number {
    return 4;
}

function half(): number {
    return 0.5;
}

function show(make: typeof whole): string {
    return 'v' + make() + (make() * 2 === 1 ? ' is a half' : '');
}

const table = { make: whole };
table.make = half;
let current = whole;
console.log([whole, half].map((one) => 'v' + one()).join() + ' ' + show(half) + ' ' + show(whole) + ' ' + table.make());
current = half;
console.log('' + current() * 2 + (current() * 2 === 1));
