// says: `first`
// says: `found`
// says: `own`
class Queue {
    private jobs: { id: number; tries: number }[] = [];

    next(): number {
        const /*@*/first = this.jobs[0];
        if (first === undefined) {
            return -1;
        }
        first.tries += 1;
        if (first.tries > 1) {
            this.jobs.shift();
        }
        return first.id;
    }

    retry(id: number): void {
        const /*@*/found = this.jobs.find((job) => job.id === id);
        this.forget();
        if (found) {
            found.tries = 0;
        }
    }

    private forget(): void {
        this.jobs = [];
    }
}
const state = { own: { n: 1 } };
const /*@*/own = state.own;
state.own = { n: 2 };
own.n = 3;
const queue = new Queue();
queue.retry(1);
console.log(queue.next(), JSON.stringify(state));
