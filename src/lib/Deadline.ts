import { int, time } from '../host/php';

/** The time that one action may take: WHMCS runs inside a web request, which ends somewhere above this. */
export class Deadline {
    private readonly endsAt: int;

    /** @param seconds - from now */
    constructor(seconds: int) {
        this.endsAt = time() + seconds;
    }

    /** Whole seconds that remain, 0 when none. */
    remaining(): int {
        return Math.max(0, this.endsAt - time());
    }
}
