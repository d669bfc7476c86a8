type Log = (text: string, ...more: string[]) => string;
const logs: Log[] = [(text) => text, (text, ...more) => text + more.length, (text, first?) => text + (first ?? 'none')];
const last: Log = (text, /*@*/first) => text + (first ?? 'none');
console.log(logs.map((one) => one('a')).join() + last('b'));
