/** The pip that is shipped beside the bundle; see scripts/package.ts. */
export declare const PINNED_PIP_WHEEL: {
    readonly filename: "pip-26.3-py3-none-any.whl";
    readonly version: "26.3";
    readonly sha256: "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13";
};
/**
 * Unpacks the shipped pip, whose start from a folder takes half as long as from the wheel itself.
 * @param assets the folder the bundle lies in
 * @param folder an empty folder of the run's own
 * @returns `folder`
 * @throws Failure `internal` when the wheel is missing or its bytes are not the released ones
 */
export declare function unpackPinnedPip(assets: string, folder: string): Promise<string>;
