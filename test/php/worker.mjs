// A child process that holds one PHP. It is plain Node, so it works under every test runner (jest cannot load php-wasm),
// and the parent can end it by force while PHP loops or waits for an answer.
import { createRuntime, lintFile, mountFolder, runPhp } from './wasm.mjs';

let php = null;
let setup = null;

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
    async lint({ file }) {
        return lintFile(setup.version, setup.ini, setup.folders, file);
    },
};

// One after the other: a runtime is one PHP process and cannot do two things at once.
let queue = Promise.resolve();
process.on('message', (message) => {
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
