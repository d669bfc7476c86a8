// Formats PHP with prettier: a list of texts as JSON on stdin, the formatted texts as JSON on stdout. prettier and its
// plugin are ES modules that load each other; plain Node can do that, jest cannot.
import { text } from 'node:stream/consumers';
import prettier from 'prettier';

const options = {
    parser: 'php',
    plugins: ['@prettier/plugin-php'],
    // Without it the newest PHP is assumed, and what is printed is no PHP 7.4.
    phpVersion: '7.4',
    printWidth: 120,
    tabWidth: 4,
    singleQuote: true,
    trailingCommaPHP: true,
    braceStyle: 'per-cs',
};
const texts = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(texts.map((php) => prettier.format(php, options)))));
