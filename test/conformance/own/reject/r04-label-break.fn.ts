// construct: label-break
// policy: reject
function main(): void {
    outer: for (let i = 0; i < 3; i++) { // refused here
        for (let j = 0; j < 3; j++) {
            if (j === 1) {
                break outer;
            }
            console.log(i + ':' + j);
        }
    }
}

main();
