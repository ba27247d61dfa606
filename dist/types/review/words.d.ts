import type { Reviews } from './review-packages.js';
/** What a report says of the reviews beside their findings: what was sent, what was dropped, what gave nothing. */
export declare function reviewNotes(reviews: Reviews, host: string, maxSeconds: number): readonly string[];
