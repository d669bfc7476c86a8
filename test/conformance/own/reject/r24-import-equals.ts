// construct: import-equals
// policy: reject
// no-run: yes
// type-error: yes
import fs = require('fs'); // refused here
console.log(typeof fs);
