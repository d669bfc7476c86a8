import type { ActionName } from '../host/world';
import type { Life, Move, Offer, Sale } from './random';

const USUAL: Sale = {
    cycle: 'Monthly',
    due: 31,
    reset: '',
    keeps: false,
    offer: { quotaGb: 100, forwards: 10, tunnels: [1], speed: 0, days: 30 },
};

/** What differs from a usual sale. */
type SaleWish = Partial<Omit<Sale, 'offer'>> & { offer?: Partial<Offer> };

/** A life with three services, sold as usual where nothing else is said. */
function life(version: Life['version'], wishes: SaleWish[], moves: Move[]): Life {
    const sales = [0, 1, 2].map((index) => {
        const { offer, ...wish } = wishes[index] ?? {};
        return { ...USUAL, ...wish, offer: { ...USUAL.offer, ...offer } };
    });
    return { version, sales, moves };
}

function act(action: ActionName, service: number, more: Partial<Extract<Move, { do: 'act' }>> = {}): Move {
    return { do: 'act', action, service, order: 'before', look: false, ...more };
}

function change(service: number, offer: Partial<Offer>, more: Partial<Extract<Move, { do: 'change' }>> = {}): Move {
    return { do: 'change', service, offer: { ...USUAL.offer, ...offer }, look: false, ...more };
}

const CRON: Move = { do: 'cron' };

/** Lives that once went wrong, each with what it is about: shrunk finds of the random ones. */
export const FINDS: [about: string, life: Life][] = [
    [
        'Renew after Terminate kept the user',
        life('2.1.5-alpha6', [{ keeps: true }], [act('TerminateAccount', 0), act('Renew', 0)]),
    ],
    [
        'Unsuspend after Terminate kept the user',
        life('2.1.5-alpha6', [{ keeps: true }], [act('TerminateAccount', 0), act('UnsuspendAccount', 0)]),
    ],
    [
        'Suspend after Terminate kept the user',
        life('2.1.5-alpha6', [{ keeps: true }], [act('TerminateAccount', 0), act('SuspendAccount', 0)]),
    ],
    [
        'ChangePassword after Terminate kept the user',
        life(
            '2.1.5-alpha6',
            [{ keeps: true }],
            [act('TerminateAccount', 0), { do: 'password', service: 0, look: false }],
        ),
    ],
    [
        'ChangePackage after Terminate kept the user',
        life(
            '2.1.5-alpha6',
            [{ keeps: true }],
            [act('TerminateAccount', 0), change(0, { quotaGb: 99999, forwards: 5, tunnels: [2, 1] })],
        ),
    ],
    [
        'surplus forwards of a service over its quota, after a Create that broke',
        life(
            '2.1.4',
            [{ offer: { quotaGb: 5, forwards: 1, tunnels: [2], days: 90 } }],
            [
                { do: 'time', hours: 12, cron: true },
                act('CreateAccount', 0, { trouble: { call: 9, how: 'cut-inside', times: 20 } }),
                { do: 'burn', service: 0, which: 3, share: 0.7 },
            ],
        ),
    ],
    [
        'surplus forwards of a service over its quota, after an Unsuspend that was killed',
        life(
            '2.1.4',
            [{}, { offer: { quotaGb: 20, forwards: 1, tunnels: [2, 1] } }],
            [
                CRON,
                { do: 'burn', service: 1, which: 1, share: 1 },
                act('UnsuspendAccount', 1, { trouble: { call: 6, how: 'kill-after', times: 1 } }),
            ],
        ),
    ],
    [
        'a reset between looks that are far apart',
        life(
            '2.1.0',
            [{}, { reset: 'Calendar month' }],
            [
                { do: 'time', hours: 6, cron: false },
                act('Renew', 1, { look: true }),
                { do: 'time', hours: 100, cron: false },
            ],
        ),
    ],
    [
        'a Renew, long after a yearly due date, that broke before the date moved',
        life(
            '2.1.0',
            [
                { offer: { quotaGb: 1, forwards: 1 } },
                { cycle: 'Annually', offer: { quotaGb: 1, forwards: 1, tunnels: [1, 2] } },
                { offer: { quotaGb: 1, forwards: 1 } },
            ],
            [
                { do: 'time', hours: 740, cron: true },
                act('CreateAccount', 0, { look: true }),
                { do: 'time', hours: 960, cron: true },
                { do: 'node', node: 0, connection: 'hung' },
                act('Renew', 1, { order: 'after', look: true }),
            ],
        ),
    ],
    [
        'the speed limit after a Create that was killed',
        life(
            '2.1.4',
            [{}, {}, { offer: { forwards: 5, tunnels: [1, 3], speed: 1, days: 90 } }],
            [
                act('CreateAccount', 2, { trouble: { call: 8, how: 'kill-after', times: 1 } }),
                change(
                    2,
                    { quotaGb: 99999, tunnels: [2, 1], speed: 1, days: 7 },
                    { trouble: { call: 9, how: 'hang-after', times: 2 } },
                ),
                act('UnsuspendAccount', 2),
            ],
        ),
    ],
    [
        'a tunnel that could not be taken away and is wanted again: its forwards',
        life(
            '2.1.5-alpha6',
            [],
            [
                CRON,
                { do: 'node', node: 0, connection: 'offline' },
                change(1, { quotaGb: 5, forwards: 2, tunnels: [2], speed: 1 }),
                act('Renew', 0, { look: true }),
                change(1, { forwards: 5, tunnels: [1, 3], speed: 2 }),
            ],
        ),
    ],
    [
        'a tunnel that could not be taken away and is wanted again: its door',
        life(
            '2.1.0',
            [{ offer: { forwards: 5, tunnels: [2, 1] } }],
            [
                { do: 'node', node: 1, connection: 'offline' },
                change(0, { quotaGb: 99999, forwards: 2, days: 7 }),
                change(0, { quotaGb: 20, forwards: 1, tunnels: [1, 2], days: 7 }),
            ],
        ),
    ],
    [
        'a paused forward that the customer edits',
        life('2.1.5-alpha6', [], [{ do: 'customer', service: 0, what: 'edit', which: 0, token: 'old' }]),
    ],
    [
        'assignments made anew by Renew after a Terminate that broke',
        life(
            '2.1.4',
            [{}, { keeps: true, offer: { quotaGb: 5, forwards: 1, tunnels: [2, 1], days: 90 } }],
            [act('TerminateAccount', 1, { trouble: { call: 9, how: 'cut-after', times: 20 } }), act('Renew', 1)],
        ),
    ],
    [
        'ChangePackage after an Unsuspend that was killed',
        life(
            '2.1.4',
            [{ offer: { tunnels: [1, 3] } }],
            [
                act('SuspendAccount', 0),
                { do: 'password', service: 1, look: true },
                act('UnsuspendAccount', 0, { trouble: { call: 8, how: 'kill-after', times: 1 } }),
                change(0, { quotaGb: 1, forwards: 1, tunnels: [1, 3], days: 7 }),
            ],
        ),
    ],
    [
        'a tunnel of an earlier change that was killed, when a change opens the service',
        life(
            '2.1.4',
            [{ offer: { quotaGb: 20, forwards: 1, days: 90 } }],
            [
                { do: 'time', hours: 960, cron: true },
                { do: 'time', hours: 740, cron: true },
                change(
                    0,
                    { quotaGb: 5, forwards: 2, tunnels: [3], days: 90 },
                    { trouble: { call: 9, how: 'kill-before', times: 1 } },
                ),
                { do: 'time', hours: 500, cron: true },
                change(0, { quotaGb: 5, forwards: 1, speed: 1 }),
            ],
        ),
    ],
    [
        'a forward that the customer deleted while one of its two nodes was away',
        life(
            '2.1.0',
            [{ offer: { tunnels: [1, 3] } }],
            [
                { do: 'node', node: 1, connection: 'offline' },
                { do: 'time', hours: 240, cron: true },
                { do: 'customer', service: 0, what: 'delete', which: 1, token: 'new' },
                { do: 'time', hours: 500, cron: true },
                { do: 'time', hours: 100, cron: true },
            ],
        ),
    ],
];
