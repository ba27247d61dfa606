import { type Finding, type Reach, type Severity } from '../../model/finding.js';
import type { ArtifactView } from '../../rules/artifact/artifact-rule.js';
import type { SourceFile } from '../reading/read-sources.js';
/** Rules that a place makes worse than their base severity. `acts`: something in the same file does harm by itself. */
export declare const RAISED: Readonly<Record<string, (reach: Reach, acts: boolean) => Severity>>;
/** Shapes whose only use is to hide code. Two of them in one file count like something that acts. */
export declare const HIDING: ReadonlySet<string>;
/**
 * What single files and the artifact as a whole show, each rule on its own.
 *
 * @param acting paths of files in which a combination holds that runs unasked
 */
export declare function noteFiles(files: readonly SourceFile[], acting: ReadonlySet<string>): Finding[];
/** Artifact rules that are worse than their base severity. `acts`: some code of the artifact does harm by itself. */
export declare const RAISED_ARTIFACT: Readonly<Record<string, (acts: boolean, places: number, view: ArtifactView) => Severity>>;
/** Artifact rules on one artifact. */
export declare function noteArtifact(view: ArtifactView, acts: boolean): Finding[];
