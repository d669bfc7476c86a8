// construct: enum
// policy: map
// trap: a combination of flags is none of the enum's members
enum Access {
    None = 0,
    Read = 1,
    Write = 2,
    Run = 4,
    All = Read | Write | Run,
}

interface Entry {
    name: string;
    access: Access;
}

const can = (entry: Entry, wanted: Access): boolean => (entry.access & wanted) === wanted;

function combine(...all: Access[]): Access {
    return all.reduce((sum, one) => sum | one, Access.None);
}

function main(): void {
    const entry: Entry = { name: 'log', access: Access.Read | Access.Write };
    let mine: Access = Access.Read;
    console.log(can(entry, Access.Write), can(entry, Access.All), entry.access);
    mine |= Access.Run;
    mine &= ~Access.Read;
    entry.access ^= Access.Write;
    console.log(mine, entry.access, combine(Access.Read, mine), combine() === Access.None);
    const names = ['Read', 'Write', 'Run'].filter((_name, at) => (Access.All & (1 << at)) !== 0);
    console.log(names.join(), mine === Access.Run ? 'run' : 'other', entry.access < Access.Write);
}

main();
