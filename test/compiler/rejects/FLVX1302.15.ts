// Types of the library are wide: they take what only has their members.
const counted: Number = /*@*/{ toFixed: () => 'x', toString: () => 'y' };
console.log(counted.toFixed(1));
interface Beast {
    wings?: boolean;
}

function flies(beast: Beast): boolean {
    return beast.wings === true;
}

function any(beast: Object): boolean {
    return flies(/*@*/beast);
}
console.log('' + any({}));

function shown<T>(value: Readonly<T>): string {
    return JSON.stringify(value);
}
console.log(shown(/*@*/[1, 2]));
