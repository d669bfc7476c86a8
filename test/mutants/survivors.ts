/** Mutants that change nothing that a program can show, and why. */
export const EQUIVALENT = new Map<string, string>([]);

/** Mutants that no program of the suite shows yet. What is found has to leave the list. */
export const OPEN = new Set<string>([]);
