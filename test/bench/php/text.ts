// A report, built piece by piece.

interface Row {
    name: string;
    count: number;
    isActive: boolean;
}

function rowsOf(count: number): Row[] {
    const rows: Row[] = [];
    for (let i = 0; i < count; i++) {
        rows.push({ name: 'user' + i, count: i * 7, isActive: i % 3 !== 0 });
    }
    return rows;
}

function report(rows: Row[]): string {
    let text = '<table>\n';
    for (const row of rows) {
        text += '<tr class="' + (row.isActive ? 'on' : 'off') + '">';
        text += `<td>${row.name}</td><td>${row.count}</td>`;
        text += '</tr>\n';
    }
    return text + '</table>\n';
}

function csv(rows: Row[]): string {
    const lines = rows.map((row) => [row.name, row.count, row.isActive ? 'yes' : 'no'].join(';'));
    return ['name;count;active', ...lines].join('\n');
}

function bar(width: number): string {
    let made = '';
    for (let i = 0; i < width; i++) {
        made += i % 2 === 0 ? '#' : '.';
    }
    return '[' + made + ']';
}

export function work(): string {
    const rows = rowsOf(600);
    return report(rows) + csv(rows) + bar(5000);
}
