// says: the type says what stands at each place
// says: the type says what stands at each place
// says: the type says what stands at each place
// says: the type says what stands at each place
// says: the type says what stands at each place
// says: the type says what stands at each place
// says: the type says what stands at each place
// says: the type says what stands at each place
const pair: [string, number] = ['a', 1];
/*@*/pair.reverse();
/*@*/pair.pop();
/*@*/pair.splice(0, 1);
/*@*/pair.fill(2);
const point: [number, number] = [1, 2];
/*@*/point.shift();
for (const at of [0, 1]) {
    /*@*/pair[at] = 5;
}
function cut(list: number[]): void {
    list.pop();
}
cut(/*@*/point);
const more: [string, ...number[]] = ['a'];
/*@*/more.push('b');
console.log(pair[0] + 1 + point[0] + point[1] + more[1]);
