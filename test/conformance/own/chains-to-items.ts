// policy: map
// An item or a character behind `?.`: what is not there is undefined, whether or not the value may be null.

const list = [1, 2];
console.log(`${list[1.5]} ${list?.[1.5]} ${list?.[1]} ${list?.[7]}`);
const some: number[] | null = list.length > 1 ? list : null;
const none: number[] | null = list.length > 2 ? list : null;
console.log(`${some?.[0.5]} ${some?.[5]} ${some?.[1]} ${none?.[0]}`);

class Named {
    constructor(readonly name: string | null) {}
}
for (const named of [new Named('xy'), new Named(null), new Named('')]) {
    const at = list.length - 1;
    console.log(`${named.name?.[0]} ${named.name?.[at] ?? 'none'} ${named?.name?.[0.5]}`);
}
