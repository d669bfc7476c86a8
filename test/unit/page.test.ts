import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as flvx from '../../src/flvx';
import { HOSTILE, pageIn, type PageVariables, SITUATIONS } from '../browser/situations';
import { PROJECT } from '../php/engine.cjs';
import { typeScriptDrivers } from '../scenarios/drivers';

// What the customer's page has to show in every situation. That it is rendered as meant is tested with real Smarty in
// template.test.ts.

const start = typeScriptDrivers({ ...flvx });

const page = async (situation: string, language = 'english'): Promise<PageVariables> =>
    (await pageIn(situation, language, start)).flvx;

/** Everything that can be read on the page. */
function textsOf(variables: PageVariables): string[] {
    const { label, notices, tunnels = [], ...others } = variables;
    const rest = Object.values(others).filter((value): value is string => typeof value === 'string');
    return [...Object.values(label), ...notices.map((notice) => notice.text), ...tunnels, ...rest];
}

const situations = Object.keys(SITUATIONS);

describe.each(['english', 'chinese'])('in %s', (language) => {
    test.each(situations)('%s: complete and in one language', async (situation) => {
        const { template, flvx: variables, names } = await pageIn(situation, language, start);
        expect(template).toBe('templates/overview.tpl');
        expect(names).toEqual(['flvx']);
        expect(variables.language).toBe(language === 'english' ? 'en' : 'zh-CN');
        for (const text of textsOf(variables)) {
            // A key without a sentence, and a place for a value that none was put in.
            expect(text).not.toMatch(/\bpage\.\w|:\w+:/);
        }
        for (const { level, text } of variables.notices) {
            expect(['info', 'warning', 'danger']).toContain(level);
            expect(/[\u4e00-\u9fff]/.test(text)).toBe(language === 'chinese');
        }
        if (variables.hasBar === true) {
            expect(Number.isInteger(variables.width)).toBe(true);
            expect(variables.width).toBeGreaterThanOrEqual(0);
            expect(variables.width).toBeLessThanOrEqual(100);
            expect(['success', 'warning', 'danger']).toContain(variables.level);
        }
    });
});

test('the plain case', async () => {
    const variables = await page('plain');
    expect(variables).toMatchObject({
        hasAccount: true,
        hasFigures: true,
        hasBar: true,
        panelUrl: 'http://127.0.0.1:8080/',
        usage: '12.50 GB of 100 GB used',
        left: '87.50 GB left',
        reset: '',
        percent: 12,
        width: 12,
        level: 'success',
        expiry: '2026-03-31 00:00',
        daysLeft: '33 days left',
        forwards: 'up to 5',
        tunnels: ['Hong Kong'],
        notices: [],
    });
    expect(variables.username).toMatch(/^[a-z0-9_-]{3,20}$/);
    expect(variables.password).toMatch(/^.{6,20}$/);
    expect(await page('plain', 'chinese')).toMatchObject({
        usage: '已用 12.50 GB / 100 GB',
        left: '剩余 87.50 GB',
        daysLeft: '剩余 33 天',
        forwards: '最多 5 条',
    });
});

describe('traffic', () => {
    test.each([
        ['nearly used up', { percent: 85, width: 85, level: 'warning', left: '14.75 GB left' }],
        ['over quota', { percent: 104, width: 100, level: 'danger', left: '0.00 GB left' }],
        ['quota 0', { percent: 100, width: 100, level: 'danger', usage: '0.00 GB of 0 GB used', left: '0.00 GB left' }],
        ['unlimited', { hasBar: false, usage: '1,234.50 GB used, unlimited', left: '' }],
        ['a reset is known', { percent: 40, reset: 'starts from zero on 2026-03-01' }],
    ])('%s', async (situation, expected) => {
        expect(await page(situation)).toMatchObject({ hasFigures: true, ...expected });
    });

    test('an unlimited quota has no bar', async () => {
        expect(await page('unlimited')).not.toHaveProperty('width');
    });
});

describe('expiry', () => {
    test.each([
        ['never expires', { expiry: 'never', daysLeft: '' }],
        ['in its last hours', { expiry: '2026-03-31 00:00', daysLeft: 'less than a day left' }],
        ['in its last days', { daysLeft: '1 day left' }],
        ['expired', { expiry: '2026-03-31 00:00', daysLeft: 'expired' }],
    ])('%s', async (situation, expected) => {
        expect(await page(situation)).toMatchObject(expected);
    });
});

describe('what is said above the figures', () => {
    test.each([
        ['plain', null, null],
        ['nearly used up', null, null],
        ['over quota', 'danger', /traffic is used up/],
        ['quota 0', 'danger', /traffic is used up/],
        ['too many forwards', 'warning', /allows 2 forwards .*beyond \(3\) are paused/],
        ['expired', 'danger', /has expired/],
        ['suspended', 'danger', /is suspended/],
        ['disabled', 'danger', /is disabled on the panel/],
        ['panel away', 'warning', /panel does not answer/],
        ['admin locked out', 'warning', /contact us if it stays/],
        ['user missing', 'warning', /not found on the panel/],
        ['user of somebody else', 'warning', /not found on the panel/],
        ['no server', 'warning', /contact us if it stays/],
        ['pending', 'info', /being set up/],
        ['ended', 'info', /has ended/],
    ] as const)('%s', async (situation, level, sentence) => {
        const { notices } = await page(situation);
        expect(notices).toEqual(sentence === null ? [] : [{ level, text: expect.stringMatching(sentence) }]);
    });

    test('no figures where there are none, and the login as long as there is one', async () => {
        for (const [situation, hasAccount] of [
            ['panel away', true],
            ['admin locked out', true],
            ['user missing', true],
            ['no server', false],
            ['pending', false],
            ['ended', false],
        ] as const) {
            const variables = await page(situation);
            expect({ situation, hasAccount: variables.hasAccount }).toEqual({ situation, hasAccount });
            expect(variables.hasFigures).toBe(false);
            expect(variables).not.toHaveProperty('expiry');
        }
        expect(await page('ended')).not.toHaveProperty('password');
    });

    test('nobody learns anything of a user who is not his', async () => {
        expect(JSON.stringify(await page('user of somebody else'))).not.toContain('stranger');
    });
});

describe('the tunnels', () => {
    test.each([
        ['several tunnels', ['Hong Kong', 'Tokyo, premium line with a rather long name', '法兰克福 2']],
        ['without a tunnel', ['none']],
        ['tunnels unreadable', []],
    ])('%s', async (situation, tunnels) => {
        expect(await page(situation)).toMatchObject({ hasFigures: true, notices: [], tunnels });
    });
});

test('hostile names reach the template as they are: it is the template that escapes', async () => {
    expect(await page('hostile')).toMatchObject({ username: HOSTILE, password: HOSTILE, tunnels: [HOSTILE] });
});

describe('the template', () => {
    const text = readFileSync(path.join(PROJECT, 'templates/overview.tpl'), 'utf8');
    const tags = [
        ...text
            .replace(/\{\*.*?\*\}/gs, '')
            .replace(/\{literal\}.*?\{\/literal\}/gs, '')
            .matchAll(/\{[^}]*\}/g),
    ].map((match) => match[0]);

    test('escapes everything that it prints', () => {
        const printed = tags.filter((tag) => tag.startsWith('{$'));
        expect(printed.length).toBeGreaterThan(20);
        expect(printed.filter((tag) => !tag.endsWith("|escape:'html':'UTF-8'}"))).toEqual([]);
    });

    test('uses nothing of Smarty but what 3.1 and 4.3 have in common', () => {
        expect(tags.filter((tag) => !/^\{(?:\$|\/?(?:if|foreach)\b)/.test(tag))).toEqual([]);
        expect(text.replaceAll('||', '')).not.toMatch(/\|(?!escape:'html':'UTF-8'\})/);
    });

    test('reads variables that exist, and all of them', async () => {
        const known = new Set<string>();
        for (const situation of situations) {
            for (const [name, value] of Object.entries(await page(situation))) {
                known.add(name);
                if (name === 'label') {
                    Object.keys(value as object).forEach((label) => known.add(`label.${label}`));
                }
            }
        }
        known.delete('label');
        const read = new Set([...text.matchAll(/\$flvx\.(\w+(?:\.\w+)?)/g)].map((match) => match[1]!));
        expect([...read].sort()).toEqual([...known].sort());
    });

    test('runs no script, asks no other host for anything and takes no colour of its own for text or ground', () => {
        expect(text).not.toMatch(/<script|\son\w+=|javascript:|@import|url\(|<link|<img|<iframe/i);
        expect(text).not.toMatch(/https?:/);
        expect(text).not.toMatch(/[{;\s]color\s*:|#fff\b|#ffffff\b|\bwhite\b(?!-)/i);
    });

    test('keeps its names apart from those of the theme', () => {
        const style = /\{literal\}(.*)\{\/literal\}/s.exec(text)![1]!;
        const selectors = style.replace(/@media[^{]*\{/g, '').match(/[^{}]+(?=\{)/g)!;
        expect(selectors.length).toBeGreaterThan(10);
        expect(selectors.filter((selector) => !selector.split(',').every((one) => /^\s*\.flvx/.test(one)))).toEqual([]);
        expect([...text.matchAll(/\sid="([^"]*)"/g)].every((match) => match[1]!.startsWith('flvx-'))).toBe(true);
    });
});
