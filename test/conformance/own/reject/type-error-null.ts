// construct: type-error-null
// policy: reject
// no-run: yes
// type-error: yes
const name: string | null = Date.now() > 0 ? null : 'x';
console.log('' + name.length); // refused here
