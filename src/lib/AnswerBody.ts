import { int, strlen } from '../host/php';

/** Collects the body of an answer and stops the transfer when it grows beyond what an honest answer can be. */
export class AnswerBody {
    private collected = '';

    private size = 0;

    private overLimit = false;

    /** @param limit - in bytes */
    constructor(private readonly limit: int) {}

    /**
     * Takes the next part.
     *
     * @returns the number of bytes taken; cURL ends the transfer when that is not all
     */
    take(part: string): int {
        const length = strlen(part);
        this.size += length;
        if (this.size > this.limit) {
            this.overLimit = true;
            return 0;
        }
        this.collected += part;
        return length;
    }

    /** Whether the answer was cut off for its size. */
    isOverLimit(): boolean {
        return this.overLimit;
    }

    /** What has come so far. */
    text(): string {
        return this.collected;
    }
}
