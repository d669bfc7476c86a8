let found: string | null = null;
['a', 'b'].forEach((name) => {
    found = name;
});
const copy = /*@*/found;
console.log('' + copy);
