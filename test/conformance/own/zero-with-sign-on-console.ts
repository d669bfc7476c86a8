// policy: map
// The console shows the sign of zero, also where the value may be something else.

const numbers = [0.5, -0.5].map((n) => n * 0);
for (const n of numbers) {
    const some: number | string = numbers.length > 1 ? n : 'text';
    console.log(some, n || 'none', n === 1 ? null : n, numbers.length > 1 ? n : true, '' + some);
    console.log(some);
}
