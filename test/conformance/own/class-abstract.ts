// construct: class-abstract
// policy: map-or-reject
abstract class Task {
    constructor(protected readonly name: string) {}

    abstract cost(): number;

    describe(): string {
        return this.name + ':' + this.cost();
    }
}

class Fixed extends Task {
    cost(): number {
        return 5;
    }
}

interface Runnable { run(times: number): string }

class Runner extends Task implements Runnable {
    cost(): number {
        return this.name.length;
    }

    run(times: number): string {
        return this.describe().repeat(times);
    }
}

function main(): void {
    const tasks: Task[] = [new Fixed('f'), new Runner('rr')];
    console.log(tasks.map((task) => task.describe()).join(' '));
    const runnable: Runnable = new Runner('z');
    console.log(runnable.run(2));
}

main();
