import type { Reviews } from './review-packages.js';
/** The notes of a report on the AI review: what was sent, what was dropped, what gave no findings. */
export declare function reviewNotes(reviews: Reviews, host: string, maxSeconds: number): readonly string[];
