import type { Answer, Request } from './answer';
import type { Backend } from './backend';
import type { Scheduler } from './clock';
import type { FaultPlan } from './faults';
import { FRONT_END_TIMEOUT, htmlError, passFrontEnd } from './front-end';

/** How a client calls. */
export interface ExchangeOptions {
    /** How long the client waits for the answer. */
    readonly timeoutMs?: number;
    /** How long the client waits for a connection. */
    readonly connectMs?: number;
}

/** What becomes of a call. */
export type Outcome =
    | { readonly kind: 'answer'; readonly answer: Answer; readonly elapsedMs: number }
    /** There was no connection. */
    | { readonly kind: 'refused'; readonly elapsedMs: number }
    /** Nobody answered the wish for a connection until the client gave up. */
    | { readonly kind: 'unconnected'; readonly elapsedMs: number }
    /** The connection broke; the part of the answer that had come, if any. */
    | { readonly kind: 'cut'; readonly part: Answer | null; readonly elapsedMs: number }
    /** The client gave up. */
    | { readonly kind: 'timeout'; readonly elapsedMs: number };

/** What lies between a client and the panel for one call. */
interface Line {
    readonly request: Request;
    readonly timeoutMs: number;
    readonly connectMs: number;
    readonly fault: FaultPlan | null;
    readonly isDown: boolean;
    readonly hasFrontEnd: boolean;
}

/** What the panel answers after this time is lost: the handler ends its work, then the connection is closed. */
const WRITE_TIMEOUT = 30_000;
const GARBAGE = '{"code":0,"msg":"操作';

/** One call of a client, from its start to what the client sees in the end. */
export class Exchange {
    /** What the panel answered, whether it reached the client or not. */
    answer: Answer | null = null;
    isHandled = false;

    private readonly start: number;

    constructor(
        private readonly backend: Backend,
        private readonly scheduler: Scheduler,
        private readonly line: Line,
    ) {
        this.start = backend.clock.now;
    }

    run(): Outcome {
        if (this.line.isDown) {
            return this.line.hasFrontEnd ? this.answered(htmlError(502)) : this.refused();
        }
        switch (this.line.fault?.fault) {
            case 'refuse':
                return this.refused();
            case 'no-route':
                return this.unconnected();
            case 'cut-before':
                return this.cut();
            case 'hang':
                return this.gaveUp();
            case 'hang-late':
                return this.handledAfterClientLeft();
            case 'html-502':
                return this.answered(htmlError(502));
            case 'database-locked':
                return this.withLockedDatabase();
            default:
                return this.spoil(this.reachPanel());
        }
    }

    /** What would come back if the line were good. */
    private reachPanel(): Outcome {
        const passed = this.line.hasFrontEnd ? passFrontEnd(this.line.request) : this.line.request;
        if ('status' in passed) {
            return this.answered(passed);
        }
        this.isHandled = true;
        const patience = this.line.hasFrontEnd ? Math.min(this.line.timeoutMs, FRONT_END_TIMEOUT) : this.line.timeoutMs;
        const done = this.scheduler.run(this.backend.serve(passed), this.start + patience);
        if (done === null) {
            return patience < this.line.timeoutMs ? this.answered(htmlError(504)) : this.gaveUp();
        }
        this.answer = done.result;
        if (this.elapsed() > WRITE_TIMEOUT) {
            return this.line.hasFrontEnd ? this.answered(htmlError(502)) : this.cut();
        }

        return this.answered(done.result);
    }

    /** Faults on the way back. */
    private spoil(outcome: Outcome): Outcome {
        if (this.line.fault === null || outcome.kind !== 'answer') {
            return outcome;
        }
        const { answer } = outcome;
        switch (this.line.fault.fault) {
            case 'cut-after':
                return this.cut();
            case 'cut-inside':
                return this.cut({ ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) });
            case 'hang-after':
                return this.gaveUp();
            case 'html-502-after':
                return this.answered(htmlError(502));
            case 'html-504-after':
                return this.after(FRONT_END_TIMEOUT, htmlError(504));
            case 'garbage':
                return this.answered({ ...answer, body: this.line.fault.body ?? GARBAGE });
            case 'empty':
                return this.answered({ ...answer, body: '' });
            case 'slow':
                return this.after(this.line.fault.ms ?? 0, answer);
            default:
                return outcome;
        }
    }

    private handledAfterClientLeft(): Outcome {
        const outcome = this.gaveUp();
        this.scheduler.later(this.line.fault?.ms ?? 0, this.backend.serve(this.line.request));
        this.isHandled = true;

        return outcome;
    }

    private withLockedDatabase(): Outcome {
        const { backend } = this;
        const before = backend.isDatabaseLocked;
        backend.isDatabaseLocked = true;
        try {
            return this.reachPanel();
        } finally {
            backend.isDatabaseLocked = before;
        }
    }

    private after(ms: number, answer: Answer): Outcome {
        if (this.elapsed() + ms >= this.line.timeoutMs) {
            return this.gaveUp();
        }
        this.scheduler.pass(ms);

        return this.answered(answer);
    }

    private gaveUp(): Outcome {
        this.scheduler.pass(this.line.timeoutMs - this.elapsed());

        return { kind: 'timeout', elapsedMs: this.elapsed() };
    }

    private answered(answer: Answer): Outcome {
        return { kind: 'answer', answer, elapsedMs: this.elapsed() };
    }

    private refused(): Outcome {
        return { kind: 'refused', elapsedMs: this.elapsed() };
    }

    private unconnected(): Outcome {
        this.scheduler.pass(this.line.connectMs);

        return { kind: 'unconnected', elapsedMs: this.elapsed() };
    }

    private cut(part: Answer | null = null): Outcome {
        return { kind: 'cut', part, elapsedMs: this.elapsed() };
    }

    private elapsed(): number {
        return this.backend.clock.now - this.start;
    }
}
