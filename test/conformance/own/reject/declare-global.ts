// construct: declare-global
// policy: reject
// no-run: yes
declare const mysterious: number; // refused here
console.log('' + mysterious);
