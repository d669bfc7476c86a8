// construct: program-nested-templates
// policy: map
const items = [{ n: 'a', q: 2 }, { n: 'b', q: 1 }];
const html = `<ul>${items.map((i) => `<li${i.q > 1 ? ` class="${`many`}"` : ''}>${i.n} x ${i.q}</li>`).join('')}</ul>`;
console.log(html);
console.log(`a${1 + 1}b${`c${'d' + `${3}`}`}\``);
console.log(`\${not} $\{x} \\ \u0041 $5 {$x} $x`);
