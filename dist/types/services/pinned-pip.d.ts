/** The pip that is shipped beside the bundle; see scripts/package.ts. */
export declare const PINNED_PIP_WHEEL: {
    readonly filename: "pip-26.3-py3-none-any.whl";
    readonly version: "26.3";
    readonly sha256: "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13";
};
/** Where pip may be unpacked to. */
export interface PipPlace {
    /** depsec's own folder, where it stays for the next run together with what Python compiled of it. */
    readonly home?: string;
    /**
     * Makes a folder for this run alone, for when depsec's home does not exist, cannot be written, or can be written by
     * others.
     */
    readonly makeFolder: (name: string) => string;
}
/**
 * Unpacks the shipped pip, which starts from a folder in half the time it takes from the wheel itself, and in a quarter
 * when Python has compiled it before.
 *
 * @param assets the folder the bundle lies in
 * @returns the folder it was unpacked to
 * @throws Failure `internal` when the wheel is missing or its bytes are not the released ones; of the disk
 */
export declare function unpackPinnedPip(assets: string, { home, makeFolder }: PipPlace): Promise<string>;
