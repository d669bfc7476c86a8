// construct: program-switch-do-while-continue
// policy: map
let i = 0;
let out = '';
do {
    i++;
    switch (i % 4) {
        case 0:
            continue;
        case 1:
        case 2:
            out += i + ' ';
            break;
        default: {
            if (i > 6) break;
            out += '(' + i + ') ';
        }
    }
    out += ';';
} while (i < 9);
console.log(out);
