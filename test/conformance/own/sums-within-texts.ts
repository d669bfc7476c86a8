// policy: map
// A text on the right of a `+` joins what stands before it; two values that are both missing make NaN.

const words = ['a'];
const numbers = [1, 2];
const count = numbers.length;
const part = count / 4;
console.log(count + (count + 'a'), part + (part + (part + 'k')), count + count + (count + 'w') + (count + count));
console.log(words[5]! + words[6], 'x' + (words[5]! + words[6]), (words[5]! + words[6]) + 'x', count + (words[9]! + 'q'));
console.log(words[0]! + words[5], count + words[0]!, count + words[9]!, numbers[9] + words[0]!, numbers[9] + words[9]!);
let line = '';
for (const n of numbers) {
    line = n + (n + ',') + line;
}
let first = words[7]!;
first += 'x';
let second = words[7]!;
second += words[8]!;
line += count + (count + 'v');
line += words[9]!;
console.log(line, first, second);
