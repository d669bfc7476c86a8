// construct: tuples
// policy: map
// trap: what a tuple's type says of each place is relied on
const point: [number, number] = [3, 2];
point.sort((a, b) => a - b);
point.reverse();
const last = 1;
point[last] = 5;
for (let at = 0; at < 2; at++) {
    point[at]! += at;
}
const pair: [string, number] = ['a', 1];
pair[1] += 4;
pair[1]++;
pair[0] = 'b';
pair.push(7);
console.log(point.join() + pair.join() + pair[0] + pair[1] + pair.length);
