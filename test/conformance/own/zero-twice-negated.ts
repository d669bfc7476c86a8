// policy: map
// The opposite of the opposite of zero: a float in PHP, and no int by what its value is.
const twice = -(-0);
console.log(twice === 0, `${twice}`, `${-twice}`, [twice].indexOf(0), twice + 1 === 1);
console.log((-twice).toString());
switch (-(-0)) {
    case 0:
        console.log('zero');
        break;
    default:
        console.log('other');
}
