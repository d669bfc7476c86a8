/** One method or constant of the helper class: its text and what else it needs. */
interface Helper {
    text: string;
    needs: string[];
}

let last: { source: string; helpers: Map<string, Helper> } | null = null;

/** Takes the helper class apart. Many programs in one run share one class: it is taken apart once. */
export function parseHelpers(source: string): Map<string, Helper> {
    if (last?.source !== source) {
        last = { source, helpers: takeApart(source) };
    }
    return last.helpers;
}

function takeApart(source: string): Map<string, Helper> {
    const found = new Map<string, Helper>();
    const body = source.slice(source.indexOf('{\n', source.indexOf('final class Js')) + 2, source.lastIndexOf('\n}'));
    for (const part of body.split(/\n\n(?=    \/\*\*)/)) {
        const text = part
            .replace(/\n+$/, '')
            .split('\n')
            .map((line) => line.replace(/^    /, ''))
            .join('\n')
            .trim();
        const name = /function &?(\w+)\(|const (\w+) =/.exec(text);
        if (name !== null) {
            const needs = [...text.matchAll(/self::(\w+)|\[self::class, '(\w+)'\]/g)]
                .map((match) => match[1] ?? match[2]!)
                .filter((one) => one !== 'class');
            found.set(name[1] ?? name[2]!, { text, needs });
        }
    }
    return found;
}

/** The named helpers and all that they need, in the order of the source. */
export function selectHelpers(helpers: Map<string, Helper>, wanted: Iterable<string>): string[] {
    const chosen = new Set<string>();
    const add = (name: string): void => {
        const helper = helpers.get(name);
        if (helper === undefined) {
            throw new Error(`there is no helper ${name}`);
        }
        if (!chosen.has(name)) {
            chosen.add(name);
            helper.needs.forEach(add);
        }
    };
    [...wanted].forEach(add);
    return [...helpers].filter(([name]) => chosen.has(name)).map(([, helper]) => helper.text);
}
