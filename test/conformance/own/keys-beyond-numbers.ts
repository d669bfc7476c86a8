// policy: map
// Keys of digits that no number of JavaScript's holds exactly, some of them integers in PHP.
const keyed: Record<string, number> = { '9007199254740993': 1, '-9223372036854775808': 2, '9223372036854775808': 3 };
keyed['9007199254740995'] = 4;
console.log(Object.keys(keyed).join(), JSON.stringify(keyed));
console.log(keyed['9007199254740993'], keyed['9007199254740995'], keyed['9007199254740996'] ?? 'none');
const named: { '9007199254740993': number } = { '9007199254740993': 4 };
const { '9007199254740993': part } = named;
console.log(part + named['9007199254740993'], JSON.stringify(named), '9007199254740992' in keyed);
delete keyed['9007199254740993'];
console.log(Object.keys(keyed).length);
