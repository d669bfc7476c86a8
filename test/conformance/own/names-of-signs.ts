// construct: functions, classes and enums whose names have no letter
// policy: map
// trap: `_` is a function of PHP, `__` is its own, and no class can be called either
function $(text: string): string {
    return '<' + text + '>';
}

function _(text: string): string {
    return $(text) + '_';
}

function __(text: string): string {
    return _(text) + '_';
}

function sign(text: string): string {
    return __(text) + 's';
}

class $$ {
    constructor(readonly text: string) {}
}

enum ___ {
    A = 'a',
}

const $_ = [$, _, __].map((wrap) => wrap('x')).join(' ');
console.log($_);
console.log(sign(new $$('y').text), ___.A);
