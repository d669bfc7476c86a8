// construct: with
// policy: reject
// type-error: yes
// no-run: yes
const box = { width: 3 };
with (box) { // refused here
    console.log('' + width);
}
