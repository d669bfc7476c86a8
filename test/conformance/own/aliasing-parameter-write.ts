// construct: aliasing-parameter-write
// policy: map-or-reject
interface Job { name: string; done: boolean; log: string[] }

function finish(job: Job): void {
    job.done = true;
    job.log.push('finished');
}

function fill(list: number[], size: number): number[] {
    while (list.length < size) {
        list.push(0);
    }
    return list;
}

function sortInPlace(list: number[]): void {
    list.sort((a, b) => a - b);
}

function main(): void {
    const job: Job = { name: 'j', done: false, log: [] };
    finish(job);
    console.log(job.name + job.done + job.log.length);
    const list = [9];
    const same = fill(list, 3);
    console.log('' + list.length + (same === list));
    const numbers = [3, 1, 2];
    sortInPlace(numbers);
    console.log(numbers.join(','));
}

main();
