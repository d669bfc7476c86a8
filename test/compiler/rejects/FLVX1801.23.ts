// module: flvx.ts
export function /*@*/strlen(text: string): string {
    return text;
}
