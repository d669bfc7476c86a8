// construct: block-scope-shadowing
// policy: map-or-reject
function twice(n: number): number {
    if (n > 1) {
        const n = 100;
        return n * 2;
    }
    return n * 2;
}

function main(): void {
    const i = 'kept';
    for (let i = 0; i < 2; i++) {
        console.log('' + i);
    }
    console.log(i);
    const name = 'a';
    const names = ['b', 'c'].map((name) => name + '!');
    console.log(name + names.join(''));
    try {
        const name = 'try';
        throw new Error(name);
    } catch (error) {
        const name = 'catch';
        console.log(name + (error as Error).message);
    }
    console.log(name + twice(2) + twice(1));
    for (const item of [1, 2]) {
        let seen: string | undefined;
        if (item === 1) {
            seen = 'set';
        }
        console.log(item + (seen ?? ' unset'));
    }
    switch (name as string) {
        case 'a': {
            const i = 5;
            console.log('' + i);
        }
    }
    console.log(i);
}

main();
