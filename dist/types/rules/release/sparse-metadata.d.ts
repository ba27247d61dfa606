import type { ProjectFacts } from '../../model/facts.js';
import type { ReleaseRule } from './release-rule.js';
/** What a project leaves out that most honest ones say, in words; empty for a project that says it all. */
export declare function missingMetadata(project: ProjectFacts): readonly string[];
export declare const sparseMetadata: ReleaseRule;
