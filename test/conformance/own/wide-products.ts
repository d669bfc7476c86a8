// construct: products with a large constant, which leave the exact integers and are cut to 32 bits again
// policy: map
// trap: PHP multiplies integers exactly up to 2^63, JavaScript rounds to a double from 2^53 on
function hashed(text: string): number {
    let hash = 2166136261;
    for (let i = 0; i < text.length; i++) {
        hash = ((hash ^ text.charCodeAt(i)) * 16777619) >>> 0;
    }
    return hash;
}

function next(seed: number): number {
    return (1103515245 * seed + 12345) % 2147483648;
}

function main(): void {
    for (const text of ['', 'a', 'flvx', 'traffic forwarding', '中文']) {
        console.log(`${text}: ${hashed(text)}`);
    }
    let seed = 42;
    for (let i = 0; i < 6; i++) {
        seed = next(seed);
        console.log(seed);
    }
}

main();
