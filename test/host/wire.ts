import type { Outcome, Request } from '../panel';

/** Something that answers at an address. */
export interface Endpoint {
    exchange(request: Request, options: { timeoutMs: number; connectMs?: number }): Outcome;
}

/** A request as it leaves the module. */
export type WireRequest = Request;

/** What cURL says of a call that brought no whole answer: its error number and text, the same on both sides. */
export function curlFailure(outcome: Outcome, host: string, port: string, timeoutMs: number): [number, string] | null {
    switch (outcome.kind) {
        case 'refused':
            return [7, `Failed to connect to ${host} port ${port}: Connection refused`];
        case 'unconnected':
            return [28, `Failed to connect to ${host} port ${port} after ${outcome.elapsedMs} ms: Timeout was reached`];
        case 'timeout':
            return [28, `Operation timed out after ${timeoutMs} milliseconds with 0 bytes received`];
        case 'cut':
            // A broken answer always lacks one byte of what it announced.
            return outcome.part === null
                ? [52, 'Empty reply from server']
                : [18, 'transfer closed with 1 bytes remaining to read'];
        case 'answer':
            return null;
    }
}

/** Whether anything of the request went out, for all that the client can tell. */
export function isSent(outcome: Outcome): boolean {
    return outcome.kind !== 'refused' && outcome.kind !== 'unconnected';
}
