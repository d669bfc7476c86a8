// A property that a key of literals names is there: what it holds may be null, which is not the same as missing.
// policy: map
// trap: `node[side]` is taken for what may be missing, or warns where it is
interface Place {
    readonly name: string;
    left: string | null;
    right: string | null;
}

const hall: Place = { name: 'Hall', left: null, right: 'Kitchen' };

function beside(place: Place, side: 'left' | 'right'): string {
    const next = place[side];
    return next === null ? `nothing ${side} of the ${place.name}` : `${next} ${side} of the ${place.name}`;
}

console.log(beside(hall, 'left'));
console.log(beside(hall, 'right'));

const sides: (keyof Place)[] = ['name', 'left', 'right'];
console.log(sides.filter((side) => hall[side] !== null).join(', '));

// The key itself may be missing.
for (let at = 0; at <= sides.length; at += 1) {
    const side = sides[at];
    if (side === undefined) {
        console.log('no such side');
        continue;
    }
    const value = hall[side];
    console.log(side, value === null ? 'is null' : value);
}

type Day = 'sat' | 'sun';
const hours: Record<Day, number | null> = { sat: 7, sun: null };
for (const day of ['sat', 'sun'] as const) {
    const from = hours[day];
    console.log(day, from === null ? 'closed' : from + 0.5);
}

hours.sun = 9;
console.log(Object.values(hours).filter((from) => from === null).length);
