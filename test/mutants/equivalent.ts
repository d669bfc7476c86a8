/** Mutants that change nothing that a program can show, and why. */
export const EQUIVALENT = new Map<string, string>([]);
