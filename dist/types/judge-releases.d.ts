import { type Admission, type Candidate, type Reading } from './gate/candidate.js';
import { type FactsEffects } from './knowledge/gather-facts.js';
import type { Downloader, ProgressEvent, Services } from './model/effects.js';
import type { Http } from './model/http.js';
import type { Incomplete, Skipped } from './model/facts.js';
import type { Release } from './model/release.js';
import type { JudgeRequest } from './model/request.js';
import { type Judgement } from './verdict/judge.js';
/** What judging needs: the request's policy, and the services that know about releases. */
export interface KnowledgeParts {
    readonly request: JudgeRequest;
    readonly http: Http & Downloader;
    /** Reaches the model where `http` reaches nothing. */
    readonly modelHttp?: Http;
    readonly services: Services;
    readonly onProgress: (event: ProgressEvent) => void;
    readonly signal: AbortSignal;
}
/** The same for a whole run: advisories are read once and kept. */
export interface Knowledge extends KnowledgeParts {
    readonly readAdvisories: FactsEffects['readAdvisories'];
}
/**
 * Prepares the sources of knowledge of a run; nothing is asked or read yet.
 * @returns the parts, with advisories that are read when they are first needed
 * @throws Failure `advisories-invalid` if the folder or zip of advisories does not exist
 */
export declare function openKnowledge(parts: KnowledgeParts): Knowledge;
/** A release and the judgement on it. */
export interface JudgedRelease {
    readonly release: Release;
    readonly judgement: Judgement;
}
/** All releases of a run with their verdicts, and what was left out on the way. */
export interface Judged {
    readonly releases: readonly JudgedRelease[];
    readonly incomplete: readonly Incomplete[];
    readonly skipped: readonly Skipped[];
    readonly notes: readonly string[];
}
/**
 * Gathers facts about all releases at once, then judges each by tiers 1 and 2.
 * @param together the releases that are installed together, one list for each place
 */
export declare function judgeReleases(releases: readonly Release[], knowledge: Knowledge, together?: readonly (readonly Release[])[]): Promise<Judged>;
/**
 * Decides whether a child may have these bytes, to build or to run them. They must pass the same judgement that the
 * report will hold, for every release they could be taken for, and every required source of knowledge must have
 * answered.
 */
export declare function judgeCandidate(candidate: Candidate, reading: Reading, knowledge: Knowledge): Promise<Admission>;
