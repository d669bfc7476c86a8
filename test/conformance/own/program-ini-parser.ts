// construct: program-ini-parser
// policy: map
function parseIni(text: string): Record<string, Record<string, string>> {
    const out: Record<string, Record<string, string>> = {};
    let section = 'global';
    for (const raw of text.split('\n')) {
        const line = raw.trim();
        if (line === '' || line.startsWith(';')) continue;
        if (line.startsWith('[') && line.endsWith(']')) {
            section = line.slice(1, -1);
            continue;
        }
        const at = line.indexOf('=');
        if (at < 0) throw new Error('bad line: ' + line);
        if (!out[section]) out[section] = {};
        out[section][line.slice(0, at).trim()] = line.slice(at + 1).trim();
    }
    return out;
}
console.log(JSON.stringify(parseIni('a=1\n[db]\nhost = x\n; c\nport=3\n')));
