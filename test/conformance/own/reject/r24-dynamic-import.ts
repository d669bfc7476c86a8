// construct: dynamic-import
// policy: reject
// no-run: yes
// type-error: yes
import('fs').then(() => console.log('loaded')); // refused here
