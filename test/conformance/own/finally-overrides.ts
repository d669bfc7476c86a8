// construct: finally-overrides
// policy: map-or-reject
function override(): string {
    try {
        throw new Error('lost');
    } catch (error) {
        return 'catch';
    } finally {
        return 'finally';
    }
}

function main(): void {
    console.log(override());
    let text = '';
    for (const n of [1, 2, 3]) {
        try {
            text += n;
            throw new Error('x');
        } catch (error) {
            text += 'c';
            continue;
        } finally {
            text += 'f';
            if (n === 2) {
                break;
            }
        }
    }
    console.log(text);
}

main();
