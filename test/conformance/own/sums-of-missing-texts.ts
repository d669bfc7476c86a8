// policy: map
// Texts that are not there: their sum is no text, and what is added to it is added to NaN.

const list: string[] = ['a'];
console.log('' + (list[5] + list[6] + list[7]) + (list[5] + list[6]) + (list[0] + list[6] + list[7]) + (list[5] + list[6] + list[0]));
console.log(list[5] + list[6] + list[7] + list[8]);
