// What the compiler takes from its packages, which run.cjs loads from one file with compiled code beside it. The names
// of TypeScript's object are getters; a copy of it holds the functions themselves, and reading them costs much less.

const { tsMorph, phpParser } = require('packages');

export const ts = { ...tsMorph.ts };
export const { Project } = tsMorph;
export const { Engine } = phpParser;
