/**
 * Told of every piece of an answer, so that a server which drips cannot keep a run for ever.
 * @param whole milliseconds that the whole answer may take
 * @returns throws HttpError once it is too slow
 */
export declare function patience(host: string, whole: number, now: () => number): (bytes: number) => void;
