/** A changed text of the PHP helpers. */
export interface HelperMutant {
    name: string;
    line: number;
    kind: string;
    helper: string;
    text: string;
}

export declare function ofHelpers(source: string): HelperMutant[];

/** A place in the compiler's source that is changed when it is asked for. */
export interface SourceMutant {
    name: string;
    line: number;
    kind: string;
}

export declare function instrument(analyses?: boolean): { texts: Map<string, string>; mutants: SourceMutant[] };
