// policy: map
const NAME = 'strlen';
const RATE = 3;
const LIST = [1];
console.log(typeof NAME === 'function', typeof RATE === 'function', typeof LIST !== 'function');
console.log(typeof 'strlen' === 'function', typeof main === 'function');
function main(): void {
    console.log(typeof NAME !== 'function', typeof RATE);
}
main();
