// construct: `sort`, `reverse` and `fill` give back the list that they have changed
// policy: map
class Scores {
    private list: number[] = [3, 1, 2];

    best(): number {
        return this.list.sort((a, b) => b - a)[0] ?? 0;
    }

    text(): string {
        return this.list.reverse().join() + '/' + this.list.join();
    }
}

function main(): void {
    const nums = [10, 9, 1];
    console.log(nums.sort().join() + ' ' + nums.join());
    console.log(nums.sort((a, b) => a - b).map((n) => n * 2).join() + ' ' + nums.reverse().length + nums.join());
    console.log(nums.join() + nums.sort((a, b) => a - b).join() + nums[0]);
    const words = ['b', 'c', 'a'];
    const sorted = words.sort();
    console.log(sorted.join() + words.join());
    for (const word of words.reverse()) {
        console.log(word);
    }
    const own = ['y', 'x'].concat(words);
    const mine = own.sort();
    mine.push('z');
    console.log(mine.join(''));
    const first = [...words.reverse(), ...words].join('');
    console.log(first + words.fill('-', 1).join(''));
    const rows = [{ n: 2 }, { n: 1 }];
    console.log(rows.sort((a, b) => a.n - b.n).map((row) => row.n).join() + rows[0]!.n);
    const scores = new Scores();
    console.log(`${scores.best()} ${scores.text()}`);
}

main();
