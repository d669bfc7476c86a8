// construct: tested-and-assigned
// policy: map
// trap: &&= gives nothing to what is missing
function and(list: string[]): string {
    let one = list[3];
    one &&= 'set';
    let out = 'a' + one;
    const map: Record<string, string> = {};
    map['k'] &&= 'x';
    out += map['k'];
    map['k'] ||= 'y';
    out += map['k'];
    map['k'] &&= 'z';
    return out + map['k'] + Object.keys(map).join();
}
console.log(and([]) + and(['a', 'b', 'c', 'd']));
