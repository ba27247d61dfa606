/** What is kept of the output of a child. */
export interface KeptOutput {
    readonly keep: (chunk: Buffer) => void;
    readonly text: () => string;
}
/**
 * Keeps the beginning and the end of what a child says, and tells how much is missing between them: of a program that
 * fails, the end says why.
 * @param half bytes of the beginning, and as many of the end
 */
export declare function keptOutput(half?: number): KeptOutput;
