// construct: template-number-kinds
// policy: map-or-reject
function main(): void {
    const ratio = 3 / 4;
    const whole = 8 / 4;
    const list = [1.5, 2, 1 / 4];
    console.log(`${ratio} ${whole} ${list[0]} ${list[1]} ${list.join('/')}`);
    console.log(`${true} ${false} ${1 < 2}`);
    console.log('flag ' + (1 > 2));
    console.log(String(false) + String(true) + String('x'));
    const maybe: number | null = Date.now() > 0 ? null : 1;
    console.log('' + maybe + `${maybe}`);
    let undef: string | undefined;
    console.log('' + undef);
    undef = 'set';
    console.log('' + undef);
}

main();
