// construct: program-nested-ternary-elseif
// policy: map
function grade(n: number): string { return n >= 90 ? 'A' : n >= 80 ? 'B' : n >= 70 ? 'C' : 'F'; }
console.log([95, 85, 70, 10].map(grade).join(''));
