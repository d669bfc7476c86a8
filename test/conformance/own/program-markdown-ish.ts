// construct: program-markdown-ish
// policy: map
function toHtml(md: string): string {
    return md.split('\n').map((line) => {
        const h = line.match(/^(#+) (.*)$/);
        if (h) return `<h${h[1].length}>${h[2]}</h${h[1].length}>`;
        return '<p>' + line.replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>').replace(/_([^_]+)_/g, '<i>$1</i>') + '</p>';
    }).join('\n');
}
console.log(toHtml('# Title\nsome **bold** and _it_\n### h3'));
