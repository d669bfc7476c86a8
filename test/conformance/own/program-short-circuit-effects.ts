// construct: program-short-circuit-effects
// policy: map
const log: string[] = [];
const t = (s: string): boolean => { log.push(s); return true; };
const f = (s: string): boolean => { log.push(s); return false; };
const r = (t('a') && f('b')) || (f('c') && t('d')) || t('e');
if (f('g') || !t('h')) log.push('never');
console.log(r + log.join(''));
