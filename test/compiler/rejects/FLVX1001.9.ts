export /*@*/default class Box {}
export /*@*/default function (): void {}
for /*@*/await (const one of []) {
}
