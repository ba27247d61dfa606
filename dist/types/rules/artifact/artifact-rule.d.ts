import type { ArtifactKind } from '../../model/artifact.js';
import type { NestedArchive, RecordDeviation } from '../../model/contents.js';
import type { RuleDoc } from '../../model/rule.js';
/** What artifact rules look at. */
export interface ArtifactView {
    readonly kind: ArtifactKind;
    readonly paths: readonly string[];
    /** What the archive is, in words, when that is not what its name says. */
    readonly openedAs?: string;
    /** The first bytes of a file, enough to tell its format; none when it cannot be read. */
    head(path: string): Uint8Array;
    /** The whole file; empty when it cannot be read. */
    read(path: string): Uint8Array;
    /** In what a wheel's RECORD and its files disagree. */
    deviations(): readonly RecordDeviation[];
    readonly nested: readonly NestedArchive[];
}
export interface ArtifactMatch {
    readonly path: string;
    readonly line?: number;
    readonly text: string;
}
/** One thing to notice in the files of an artifact beside their Python source. */
export interface ArtifactRule {
    readonly doc: RuleDoc;
    readonly severity: 'LOW' | 'INFO';
    readonly match: (view: ArtifactView) => readonly ArtifactMatch[];
}
