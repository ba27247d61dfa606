import type { ProjectFacts } from '../../model/facts.js';
import type { ReleaseRule } from './release-rule.js';
/** What is missing from a project's metadata, in words; empty if nothing is. */
export declare function missingMetadata(project: ProjectFacts): readonly string[];
/** A project without description, links or author. */
export declare const sparseMetadata: ReleaseRule;
