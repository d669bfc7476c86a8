/** Pieces of Markdown. */

export const code = (text: string): string => {
    const fence = text.includes('`') ? '``' : '`';
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
};
/** Code within a table: a bar would end the cell. */
export const cell = (text: string): string => code(text).replace(/\|/g, '\\|');
export const block = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
export const anchor = (title: string): string =>
    title
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replace(/ /g, '-');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
