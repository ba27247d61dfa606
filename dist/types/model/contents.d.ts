/** A way in which a wheel's RECORD (PEP 376, PEP 427) and its files disagree. */
export interface RecordDeviation {
    /**
     * `content`: the bytes differ from the hash in RECORD. `size`: the bytes match, but the length in RECORD is wrong.
     * `unlisted`: RECORD does not list the file. `absent`: RECORD lists a file that the wheel lacks. `unhashed`: listed
     * without a usable hash.
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
    /** Which of its files Python or the system would run. */
    readonly programs?: readonly string[];
    /** The code of the refusal, if it could not be listed. */
    readonly refusal?: string;
}
