const lengths: Record<string, number> = { abc: 1 };
for (const [/*@*/{ length }, value] of Object.entries(lengths)) {
    console.log(length + value);
}
