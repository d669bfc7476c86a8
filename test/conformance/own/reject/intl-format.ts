// construct: intl-format
// policy: reject
// no-run: yes
console.log((1234567.891).toLocaleString('de-DE')); // refused here
