/** A small seeded generator of random numbers: the same seed gives the same program on every machine. */
export class Random {
    private state: number;

    public constructor(seed: number) {
        // Seeds come one after the other; without mixing, neighbours would begin with nearly the same numbers.
        this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
        this.next();
    }

    /** A whole number from 0 to `limit` − 1. */
    public below(limit: number): number {
        return Math.floor((this.next() / 0x100000000) * limit);
    }

    /** A whole number from `low` to `high`, both included. */
    public between(low: number, high: number): number {
        return low + this.below(high - low + 1);
    }

    /** True in `percent` of a hundred cases. */
    public chance(percent: number): boolean {
        return this.below(100) < percent;
    }

    public pick<T>(list: readonly T[]): T {
        return list[this.below(list.length)]!;
    }

    /** One of the choices, each as likely as its weight says. */
    public weighted<T>(choices: ReadonlyArray<readonly [weight: number, choice: T]>): T {
        let left = this.below(choices.reduce((sum, [weight]) => sum + weight, 0));
        for (const [weight, choice] of choices) {
            left -= weight;
            if (left < 0) {
                return choice;
            }
        }
        throw new Error('no choice has any weight');
    }

    /** The list in another order. */
    public shuffle<T>(list: readonly T[]): T[] {
        const out = [...list];
        for (let i = out.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            [out[i], out[j]] = [out[j]!, out[i]!];
        }
        return out;
    }

    // mulberry32
    private next(): number {
        this.state = (this.state + 0x6d2b79f5) >>> 0;
        let t = this.state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return (t ^ (t >>> 14)) >>> 0;
    }
}
