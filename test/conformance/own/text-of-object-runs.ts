// construct: an object that is made a text of: its method runs there, and changes variables and fields
// policy: map
let turns = 0;

class Turn {
    text = '';

    toString(): string {
        turns += 1;
        this.text += 'x';
        return this.text;
    }
}

function show(turn: Turn): void {
    console.log(turns + ' ' + turn + ' ' + turns + ' ' + turn.text);
    console.log(`${turns} ${turn} ${turns} ${turn.text}`);
    console.log([turns, `${turn}`, turns, String(turn), turns].join());
}

show(new Turn());

const turn = new Turn();
const list = [0, 0, 0, 0, 0, 0, 0, 0];
list[`${turn}`.length] += 5;
list[`${turn}`.length]! += `${turn}`.length;
console.log(list.join(), turn.text);
