/** What the compiler made of a program. */
export type Outcome =
    | { kind: 'php'; php: string }
    | { kind: 'refused'; diagnostics: Array<{ code: string; message: string; line: number }> }
    | { kind: 'crash'; message: string };

/** Translates programs, each on its own. */
export function compileAll(texts: string[]): Outcome[] {
    return texts.map(() => ({ kind: 'refused', diagnostics: [{ code: 'FLVX0000', message: 'there is no compiler yet', line: 0 }] }));
}
