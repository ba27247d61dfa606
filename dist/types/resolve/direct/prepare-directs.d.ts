import type { DirectRequirement } from '../../model/requirement.js';
import { type PreparedDirect, type PrepareOptions } from './prepared-direct.js';
/**
 * Throws `requirements-conflict` when two lines name different files of one project, as pip does.
 */
export declare function checkClashes(prepared: readonly PreparedDirect[]): void;
/**
 * Finds the file of each direct requirement: archives as they are, folders and repositories packed as they were read.
 * Nothing of them runs.
 * @throws Failure for what can't be fetched, or is no project
 */
export declare function prepareDirects(directs: readonly DirectRequirement[], options: PrepareOptions): Promise<readonly PreparedDirect[]>;
