// Only a number has a base.
const hex = (value: string | number): string => /*@*/value.toString(16);
const bits = (value: number | boolean): string => /*@*/value.toString(2);
const plain = (value: string | number): string => value.toString() + value.toString();
console.log(hex(255) + hex('255') + bits(5) + bits(true) + plain(1));
