// construct: program-hex-dump
// policy: map
const hex = (s: string): string => s.split('').map((c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join(' ');
console.log(hex('AZ09é'));
