// construct: program-csv-and-query
// policy: map
function parseCsv(text: string): Array<Record<string, string>> {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const head = (lines[0] ?? '').split(',');
    return lines.slice(1).map((line) => {
        const cells = line.split(',');
        const row: Record<string, string> = {};
        for (const [index, name] of head.entries()) {
            row[name] = cells[index] ?? '';
        }
        return row;
    });
}

function query(params: Record<string, string | number | boolean | null>): string {
    const parts: string[] = [];
    for (const [key, value] of Object.entries(params)) {
        if (value === null) {
            continue;
        }
        parts.push(encodeURIComponent(key) + '=' + encodeURIComponent(String(value)));
    }
    return parts.length === 0 ? '' : '?' + parts.join('&');
}

function parseQuery(text: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const part of text.split('&')) {
        const at = part.indexOf('=');
        if (at > 0) {
            found[part.slice(0, at)] = part.slice(at + 1);
        }
    }
    return found;
}

function main(): void {
    const rows = parseCsv('id,name,limit\n1,ann,10\n\n2,bob\n');
    console.log(JSON.stringify(rows));
    console.log(rows.map((row) => row['name'] + ':' + (row['limit'] === '' ? 'none' : row['limit'])).join(' '));
    console.log(query({ a: 1, 'b c': 'd&e=é/', on: true, off: false, nothing: null }) + query({}));
    console.log(JSON.stringify(parseQuery('a=1&b=&=c&d&e=f=g')));
}

main();
