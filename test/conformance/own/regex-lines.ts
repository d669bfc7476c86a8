// policy: map
// The flag m: where a line begins and ends.

const lines = 'a: 1\nb: 2\r\nc: 3\u2028d: 4';
console.log((lines.match(/^\w/gm) ?? []).join(), (lines.match(/\d$/gm) ?? []).join(), lines.replace(/$/gm, ';'), /^b/m.test(lines), /^b/.test(lines), /1$/m.test(lines));
console.log('x\n\ny'.replace(/^/gm, '> '), 'é\nü'.replace(/^./gm, 'q'));
