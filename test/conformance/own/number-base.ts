// construct: number-base
// policy: map
console.log((255).toString(16) + ' ' + (-5).toString(2) + ' ' + (0).toString(36) + ' ' + (35).toString(36));
console.log('' + parseInt('ff', 16) + ' ' + parseInt('0xfF', 16) + ' ' + parseInt('12', 3) + ' ' + parseInt('z', 10) + ' ' + parseInt('-0b', 16) + ' ' + parseInt('0x1g') + ' ' + parseInt(' 7e3'));
