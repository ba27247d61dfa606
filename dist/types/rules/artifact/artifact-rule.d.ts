import type { ArtifactKind } from '../../model/artifact.js';
import type { NestedArchive, RecordDeviation } from '../../model/contents.js';
import type { RuleDoc } from '../../model/rule.js';
/** An artifact as artifact rules see it: its files, apart from their Python source. */
export interface ArtifactView {
    readonly kind: ArtifactKind;
    readonly paths: readonly string[];
    /** What the archive really is, in words, if its name says something else. */
    readonly openedAs?: string;
    /** The first bytes of a file, enough to recognise its format; empty if it cannot be read. */
    head(path: string): Uint8Array;
    /** The whole file; empty if it cannot be read. */
    read(path: string): Uint8Array;
    /** Where a wheel's RECORD and its files disagree. */
    deviations(): readonly RecordDeviation[];
    readonly nested: readonly NestedArchive[];
}
/** A file in which an artifact rule found something. */
export interface ArtifactMatch {
    readonly path: string;
    readonly line?: number;
    readonly text: string;
}
/** A rule about the files of an artifact, apart from their Python source. It never blocks by itself. */
export interface ArtifactRule {
    readonly doc: RuleDoc;
    readonly severity: 'LOW' | 'INFO';
    readonly match: (view: ArtifactView) => readonly ArtifactMatch[];
}
