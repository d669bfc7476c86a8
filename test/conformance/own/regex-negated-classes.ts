// construct: regex-negated-classes
// policy: map
console.log('Héllo, Wörld 😀!'.replace(/[^a-z]/gi, '') + '|' + 'a😀b'.replace(/[^a]/g, '-') + '|' + 'a😀b'.replace(/./g, 'x') + '|' + 'a😀'.replace(/\W/, '_'));
console.log(`${/[^a-z]/.test('abc')} ${/[^a-z]/.test('ab😀')} ${/^.{3}$/.test('a😀')} ${/^.{2}$/.test('a😀')} ${/^[^@]@.$/.test('x@y')}`);
console.log('k=v;x=😀'.replace(/(\w)=([^;])/g, '$2=$1'));
console.log(`${/[^\n]/i.test('N')} ${/[^\t]/i.test('T')} ${/[\s\n\r]/i.test('N')} ${'aNtR\n'.replace(/[^\t\n\r]/gi, '-')}`);
