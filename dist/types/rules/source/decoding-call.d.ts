import type { SourceRule } from './source-rule.js';
/** Decoders that hide payloads. */
export declare const decodingCall: SourceRule;
