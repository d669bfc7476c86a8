/** An action that cannot go on. The message is a finished sentence for the operator: what happened, why, what to do. */
export class ModuleError extends Error {}
