// construct: export-equals
// policy: reject
// no-run: yes
// type-error: yes
const value = 1;
export = value; // refused here
