// construct: loops-do-while
// policy: map
function main(): void {
    let n = 0;
    let out = '';
    do {
        n++;
        if (n === 2) {
            continue;
        }
        if (n > 4) {
            break;
        }
        out += n;
    } while (n < 10);
    console.log(out + ' ' + n);
    let once = 0;
    do {
        once++;
    } while (once < 0);
    console.log('' + once);
    let i = 10;
    while (true) {
        i -= 3;
        if (i < 0) {
            break;
        }
    }
    console.log('' + i);
    for (;;) {
        i++;
        if (i > 3) {
            break;
        }
    }
    console.log('' + i);
}

main();
