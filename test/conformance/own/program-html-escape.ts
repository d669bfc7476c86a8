// construct: program-html-escape
// policy: map
const map: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function esc(s: string): string { return s.replace(/[&<>"']/g, (c) => map[c]); }
console.log(esc('<a href="x">T\'s & co</a>'));
