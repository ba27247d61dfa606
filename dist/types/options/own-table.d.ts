import type { Option } from './option.js';
/** What `depsec log` and `depsec verify` print in. */
export declare const PLAIN_FORMATS: readonly ["text", "json"];
export type PlainFormat = (typeof PLAIN_FORMATS)[number];
/** The kinds of lines of the audit log, in the order a run writes them; the compiler asks for every one. */
export declare const LOG_EVENTS: readonly string[];
/** The AI review, as far as options decide about it. */
export declare const AI_OPTIONS: readonly Option[];
/** The part of the table of options that is about depsec itself. */
export declare const OWN_OPTIONS: readonly Option[];
