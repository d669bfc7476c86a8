// construct: limits-shown-text
// policy: map
// trap: `%O` breaks texts at their ends of lines when they have more than 76 characters, or some such number
for (const length of [16, 17, 71, 72, 73, 75, 76, 77, 78]) {
    console.log('%O', `${'a'.repeat(10)}\n${'b'.repeat(length - 11)}`);
}
