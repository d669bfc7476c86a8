// construct: changes-global-list-param
// policy: map
const log: string[] = [];
function note(l: string[], s: string): void { l.push(s); log.push('noted'); console.log(l.length + ''); }
note(log, 'a');
const own: string[] = [];
note(own, 'b');
console.log(log.join() + own.join());
