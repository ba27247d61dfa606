import { type Finding } from '../../model/finding.js';
import type { ArtifactView } from '../../rules/artifact/artifact-rule.js';
import type { SourceFile } from '../reading/read-sources.js';
/**
 * What single files and the artifact as a whole show, each rule on its own.
 *
 * @param acting paths of files in which a combination holds that runs unasked
 */
export declare function noteFiles(files: readonly SourceFile[], acting: ReadonlySet<string>): Finding[];
/** Artifact rules on one artifact. */
export declare function noteArtifact(view: ArtifactView, acts: boolean): Finding[];
