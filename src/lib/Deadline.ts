import { int, time } from '../host/php';

/** The time that one action may take: WHMCS runs inside a web request, which ends somewhere above this. */
export class Deadline {
    /** The longest that an action may take, in seconds. */
    static readonly ACTION_SECONDS = 50;

    private readonly endsAt: int;

    /** The time of an action that begins now. */
    static ofAction(): Deadline {
        return new Deadline(Deadline.ACTION_SECONDS);
    }

    /** @param seconds - from now */
    constructor(seconds: int) {
        this.endsAt = time() + seconds;
    }

    /** Whole seconds that remain, 0 when none. */
    remaining(): int {
        return Math.max(0, this.endsAt - time());
    }
}
