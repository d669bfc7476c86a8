// A child process that holds one PHP. It is plain Node, so it works under every test runner (jest cannot load php-wasm),
// and the parent can end it by force while PHP loops or waits for an answer.
import { createRuntime, lintFile, mountFolder, runPhp } from './wasm.mjs';

let php = null;
let setup = null;
/** The conversation that PHP is in: messages that it has not asked for yet, and how to hand it one that it waits for. */
let conversation = null;

const commands = {
    async start(message) {
        setup = message;
        php = await createRuntime(setup.version, setup.ini, setup.folders);
        return {};
    },
    async mount({ folder }) {
        if (!setup.folders.includes(folder)) {
            setup.folders.push(folder);
            await mountFolder(php, folder);
        }
        return {};
    },
    async run({ program }) {
        return runPhp(php, program);
    },
    async converse({ id, program }) {
        const { early } = conversationOf(id);
        try {
            return await runPhp(php, program, async (said) => {
                if (said !== '') {
                    process.send({ id, said });
                }
                return early.length > 0 ? early.shift() : new Promise((resolve) => (conversation.hand = resolve));
            });
        } finally {
            conversation = null;
        }
    },
    async lint({ file }) {
        return lintFile(setup.version, setup.ini, setup.folders, file);
    },
};

/** A message may be here before its conversation has begun, or when it is over already. */
function conversationOf(id) {
    if (conversation === null || conversation.id < id) {
        conversation = { id, early: [], hand: null };
    }
    return conversation;
}

function say({ id, text }) {
    const { early, hand, id: current } = conversationOf(id);
    if (current !== id) {
        return;
    }
    if (hand === null) {
        early.push(text ?? '');
    } else {
        conversation.hand = null;
        hand(text ?? '');
    }
}

// One after the other: a runtime is one PHP process and cannot do two things at once.
let queue = Promise.resolve();
process.on('message', (message) => {
    if (message.command === 'say') {
        say(message);
        return;
    }
    queue = queue.then(async () => {
        try {
            const answer = await commands[message.command](message);
            process.send({ id: message.id, ...answer });
        } catch (error) {
            // PHP's machine itself broke (not the program): it cannot be used any further.
            process.send({ id: message.id, crash: String(error?.stack ?? error) }, () => process.exit(1));
        }
    });
});
process.on('disconnect', () => process.exit(0));
