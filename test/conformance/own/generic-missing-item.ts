// construct: generic-missing-item
// policy: map
function first<T>(list: T[], none: T): T { return list[0]; }
console.log('' + (0 + first<number>([], 1)));
console.log('' + first<string>([], ''));
const s = 1 > 2 ? 'a' : first<string>([], '');
console.log('x' + s);
