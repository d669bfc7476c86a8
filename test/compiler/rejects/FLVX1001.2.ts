const record: Record<string, number> = { a: 1 };
/*@*/for (const key in record) {
    console.log(key);
}
