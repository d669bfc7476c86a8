// construct: slice-beyond-start
// policy: map
// trap: array_slice and mb_substr treat a start before the beginning as 0 but keep the length
function main(): void {
    const list = [1, 2];
    console.log('[' + list.slice(-3, -2).join(',') + '][' + list.slice(-3, -1).join(',') + '][' + list.slice(-9).join(',') + '][' + list.slice(-9, 1).join(',') + ']');
    const text = 'ab';
    console.log('[' + text.slice(-3, -2) + '][' + text.slice(-3, -1) + '][' + text.slice(-9) + '][' + text.slice(-9, 1) + ']');
    console.log('[' + list.slice(1, -5).join(',') + '][' + text.slice(1, -5) + '][' + list.slice(2, 9).join(',') + '][' + text.slice(9, 10) + ']');
}

main();
