/**
 * What went wrong between the module and the panel:
 *
 * - `unreachable`: no connection; the panel has not seen the request.
 * - `unknown`: the request may or may not have been carried out (time-out, cut connection, an answer that is no JSON).
 * - `refused`: the panel answered with an error of its own; nothing was changed.
 * - `unsupported`: this version of the panel has no such endpoint; nothing was changed.
 * - `login`: the panel does not let the module in; nothing was changed.
 */
export type PanelErrorKind = 'unreachable' | 'unknown' | 'refused' | 'unsupported' | 'login';

/** A call to the panel that did not succeed. The message is a finished sentence for the operator. */
export class PanelError extends Error {
    constructor(
        public readonly kind: PanelErrorKind,
        message: string,
    ) {
        super(message);
    }

    /** Whether the panel may have carried out the request all the same. */
    isUnknown(): boolean {
        return this.kind === 'unknown';
    }
}
