// construct: switch-in-loop-continue
// policy: map-or-reject
// trap: continue inside a switch acts like break in PHP
function main(): void {
    let out = '';
    for (const word of ['skip', 'a', 'stop', 'b', 'end', 'c']) {
        switch (word) {
            case 'skip':
                continue;
            case 'stop':
                out += '!';
                break;
            case 'end': {
                if (out.length > 0) {
                    continue;
                }
                break;
            }
            default:
                out += word;
        }
        out += ';';
    }
    console.log(out);
    let i = 0;
    while (i < 5) {
        i++;
        switch (i % 2) {
            case 0:
                for (let j = 0; j < 3; j++) {
                    if (j === 1) {
                        continue;
                    }
                    switch (j) {
                        case 2:
                            continue;
                    }
                    out += j;
                }
                continue;
        }
        out += 'o';
    }
    console.log(out);
}

main();
