import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Chinese } from '../../src/lang/Chinese';
import { English } from '../../src/lang/English';
import { PROJECT } from '../php/engine.cjs';

// The list of all sentences in docs/ is complete and true to the module, in both languages.

/** Words and labels beside figures and fields: there is nothing to look up about them. Everything else is a sentence. */
const LABELS = [
    /^(?:meta|setting|button)\./,
    /^admin\.(?:problem|user|status|enabled|disabled|traffic|usedOf|expiry|expiresOn|expiredOn|noDueDate)$/,
    /^admin\.(?:forwards|runningAndPaused|notes)$/,
    /^page\.(?:language|title|username|password|show|hide|tunnel|none|traffic|usedOf|usedUnlimited|left|resetOn)$/,
    /^page\.(?:unlimited|expiry|never|past|lastDay|oneDay|days|forwards|upTo|openPanel)$/,
];

const LANGUAGES = [
    { name: 'English', texts: English.TEXTS, file: 'docs/troubleshooting.md' },
    { name: 'Chinese', texts: Chinese.TEXTS, file: 'docs/troubleshooting.zh-CN.md' },
];

const isSentence = (key: string): boolean => !LABELS.some((label) => label.test(key));

const placesIn = (text: string): string[] => [...text.matchAll(/:(\w+):/g)].map((match) => match[1]!).sort();

/** The sentence as it stands in the docs: what the values are is told in words, ‹like this›. */
function pattern(sentence: string): RegExp {
    const parts = sentence.split(/:\w+:/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('‹[^‹›]+›')}$`);
}

/** The quoted lines of a file, and below each the text that explains it. */
function quotesIn(file: string): { quote: string; explanation: string }[] {
    const blocks = readFileSync(path.join(PROJECT, file), 'utf8').split(/\n{2,}/);
    return blocks.flatMap((block, index) =>
        block.startsWith('> ') ? [{ quote: block.slice(2), explanation: blocks[index + 1] ?? '' }] : [],
    );
}

describe('the languages', () => {
    test('have the same sentences with the same places for values', () => {
        const places = (texts: Record<string, string>): Record<string, string[]> =>
            Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, placesIn(text)]));
        expect(Object.keys(Chinese.TEXTS)).toEqual(Object.keys(English.TEXTS));
        expect(places(Chinese.TEXTS)).toEqual(places(English.TEXTS));
    });

    test('are the languages that they say they are', () => {
        const withoutValues = (text: string): string => text.replace(/:\w+:/g, '');
        for (const [key, text] of Object.entries(English.TEXTS)) {
            expect({ key, text }).toEqual({ key, text: expect.not.stringMatching(/[\u3000-\u9fff\uff00-\uffef]/) });
        }
        for (const [key, text] of Object.entries(Chinese.TEXTS)) {
            // Sentence marks of the other script; a colon, a slash or a dot inside an address is none.
            expect({ key, text: withoutValues(text) }).toEqual({
                key,
                text: expect.not.stringMatching(/["'’;!?]|[\u4e00-\u9fff][,.:()]|[,.:()][\u4e00-\u9fff]/),
            });
        }
    });

    test('hold no sentence that the module never says, and no sentence is missing', () => {
        const folder = path.join(PROJECT, 'src');
        const sources = ['flvx.ts', 'hooks.ts', ...readdirSync(path.join(folder, 'lib')).map((file) => `lib/${file}`)]
            .map((file) => readFileSync(path.join(folder, file), 'utf8'))
            .join('\n');
        const said = new Set([...sources.matchAll(/'((?:[a-z]+)\.(?:\w+))'/g)].map((match) => match[1]!));
        // The labels of the customer's page are put together from the list in ClientPage.
        const labels = /LABELS = \[([^\]]*)\]/.exec(sources)![1]!.matchAll(/'(\w+)'/g);
        for (const label of labels) {
            said.add(`page.${label[1]!}`);
        }
        expect(Object.keys(English.TEXTS).filter((key) => !said.has(key))).toEqual([]);
        const groups = new Set(Object.keys(English.TEXTS).map((key) => key.split('.')[0]!));
        const asked = [...sources.matchAll(/\.(?:get|fill)\(\s*'([a-z]+\.\w+)'/g)].map((match) => match[1]!);
        expect(asked.length).toBeGreaterThan(60);
        expect(asked.filter((key) => groups.has(key.split('.')[0]!) && !(key in English.TEXTS))).toEqual([]);
    });
});

describe.each(LANGUAGES)('$file', ({ texts, file }) => {
    const quotes = quotesIn(file);
    const sentences = Object.entries(texts).filter(([key]) => isSentence(key));

    test.each(sentences)('%s', (_key, sentence) => {
        const found = quotes.filter(({ quote }) => pattern(sentence).test(quote));
        expect({ sentence, times: found.length }).toEqual({ sentence, times: 1 });
        // Cause and way out: more than a word, and not the next sentence.
        expect(found[0]!.explanation.length).toBeGreaterThan(15);
        expect(found[0]!.explanation).not.toMatch(/^[>#]/);
    });

    test('lists nothing that the module does not say', () => {
        const known = sentences.map(([, sentence]) => pattern(sentence));
        expect(quotes.map(({ quote }) => quote).filter((quote) => !known.some((one) => one.test(quote)))).toEqual([]);
        expect(quotes).toHaveLength(sentences.length);
    });

    test('leads nowhere that does not exist', () => {
        const text = readFileSync(path.join(PROJECT, file), 'utf8');
        const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map((match) =>
            match[1]!
                .toLowerCase()
                .replace(/[^\p{L}\p{N} _-]/gu, '')
                .replaceAll(' ', '-'),
        );
        expect(new Set(anchors).size).toBe(anchors.length);
        const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]!);
        expect(links.length).toBeGreaterThan(5);
        for (const link of links) {
            if (link.startsWith('#')) {
                expect(anchors).toContain(link.slice(1));
            } else {
                expect(readdirSync(path.join(PROJECT, 'docs'))).toContain(link);
            }
        }
    });

    test('names buttons as they are called', () => {
        const text = readFileSync(path.join(PROJECT, file), 'utf8');
        for (const key of ['button.check', 'button.reconcile', 'button.link', 'button.unlink']) {
            expect(text).toContain(texts[key]!);
        }
    });
});

test('both files explain the same sentences in the same order', () => {
    const order = LANGUAGES.map(({ texts, file }) =>
        quotesIn(file).map(({ quote }) => Object.keys(texts).find((key) => pattern(texts[key]!).test(quote))),
    );
    expect(order[1]).toEqual(order[0]);
});
