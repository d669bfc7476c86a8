/** Words that the diagnostics of a program have to say: the n-th line `// says: …` is about the n-th diagnostic. */
export function saidBy(text: string): string[] {
    return [...text.matchAll(/^\/\/ says: (.+)$/gm)].map((match) => match[1]!);
}
