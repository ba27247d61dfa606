/** What a pip that found no answer printed. Hostile text: package names, and the output of build back ends. */
export interface PipOutput {
    readonly stdout: string;
    readonly stderr: string;
}
/** A requirement no file was found for. */
export interface Missing {
    /** PEP 508, without marker. */
    readonly requirement: string;
    /** The project that requires it; absent when the user does. */
    readonly parent?: string;
}
/** The requirement pip gave up on when one alone is at fault. */
export declare function missingIn({ stderr }: PipOutput): Missing | undefined;
/** The lines in which pip says which requirements contradict each other. */
export declare function conflictIn({ stdout }: PipOutput): readonly string[];
/** The lines in which pip says why, for causes that are not known better. */
export declare function pipWords({ stderr }: PipOutput): readonly string[];
