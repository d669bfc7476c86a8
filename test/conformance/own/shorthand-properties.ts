// construct: shorthand-properties
// policy: map
interface Row { id: number; name: string; tags: string[]; 'content-type': string }

function make(id: number, name: string): Row {
    const tags = [name, 't'];
    return { id, name, tags, 'content-type': 'text/' + name };
}

function main(): void {
    const row = make(1, 'a');
    console.log(row.id + row.name + row.tags.join('') + row['content-type']);
    const { id, ['content-type']: type } = row;
    console.log(id + type);
    console.log(JSON.stringify(row));
    const quoted = { 'a b': 1, "c'd": 2, e_f: 3, $g: 4 };
    console.log('' + quoted['a b'] + quoted["c'd"] + quoted.e_f + quoted.$g);
}

main();
