/** A way in which a wheel's RECORD (PEP 376, PEP 427) and its files disagree. */
export interface RecordDeviation {
    /**
     * `content`: the bytes are not the ones RECORD tells. `size`: they are, but it tells another length. `unlisted`: a
     * file RECORD does not name. `absent`: a file it names and the wheel has not. `unhashed`: named without a hash that
     * counts.
     */
    readonly kind: 'content' | 'size' | 'unlisted' | 'absent' | 'unhashed';
    /** Inside the wheel; hostile text. */
    readonly path: string;
}
/** An archive among the files of an artifact. */
export interface NestedArchive {
    /** Path of the archive; `outer.zip/inner.zip` for one inside another. Hostile text. */
    readonly path: string;
    /** Files in it; undefined when it could not be listed. */
    readonly files?: number;
    /** Those of them that Python or the system would run. */
    readonly programs?: readonly string[];
    /** Code of the refusal that kept it from being listed. */
    readonly refusal?: string;
}
