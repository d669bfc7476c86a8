// construct: closures with a declared result where the place wants none
// policy: map
// trap: a PHP function with a result type must return a value
type Job = () => void;

const log: string[] = [];

function note(text: string): number {
    log.push(text);
    return log.length;
}

function run(job: Job): void {
    job();
}

function made(): Job {
    return function (): string {
        note('made it');
        return 'x';
    };
}

const first: Job = function (): number {
    return note('first');
};
const second: (text: string) => void = (text): string => text + String(note('second ' + text));
const third: Job = (): (() => number) => {
    note('third');
    return () => 1;
};
const fourth: { job: Job } = {
    job: (): number[] => {
        return [note('fourth')];
    },
};
const fifth: Job = function (): number | undefined {
    if (note('fifth') > 100) {
        return;
    }
    return 1;
};
const sixth: Job = (): number | null => (note('sixth') > 100 ? 1 : null);
const seventh: Job = (): undefined => {
    note('seventh');
};

first();
second('a');
third();
fourth.job();
made()();
[fifth, sixth, seventh].forEach((job) => job());
run((): number => note('is run'));
run(function (): boolean {
    return note('again') > 0;
});
['b', 'c'].forEach((text): number => note(text));
console.log(log.join(', '));
