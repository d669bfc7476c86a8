// construct: undefined-name
// policy: reject
// no-run: yes
// type-error: yes
console.log('' + missingName); // refused here
