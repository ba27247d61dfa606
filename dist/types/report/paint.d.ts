import type { Verdict } from '../model/report.js';
/** What a piece of terminal text means; the colours follow from it. */
export type Tone = 'strong' | 'faint' | 'good' | 'caution' | 'danger' | 'unknown';
/** The colour of each verdict. */
export declare const VERDICT_TONES: Readonly<Record<Verdict, Tone>>;
/** Colours text that is already harmless (see `visible`). */
export type Paint = (tone: Tone, text: string) => string;
/** Paint for a terminal, or, without colour, none at all. */
export declare function painter(color: boolean): Paint;
