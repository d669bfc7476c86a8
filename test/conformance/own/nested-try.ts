// construct: nested-try
// policy: map
class First extends Error {}
class Second extends Error {}

function inner(kind: number): string {
    try {
        try {
            if (kind === 1) {
                throw new First('first');
            }
            if (kind === 2) {
                throw new Second('second');
            }
            return 'none';
        } catch (error) {
            if (error instanceof First) {
                return 'inner ' + error.message;
            }
            throw error;
        }
    } catch (error) {
        return 'outer ' + (error instanceof Second ? error.message : '?');
    }
}

function main(): void {
    console.log(inner(0) + ' ' + inner(1) + ' ' + inner(2));
    let caught = '';
    for (const text of ['{"a":1}', '{bad']) {
        try {
            const parsed = JSON.parse(text) as { a: number };
            caught += 'a' + parsed.a;
        } catch {
            caught += ' bad';
        }
    }
    console.log(caught);
}

main();
