import type { Commands } from '../model/effects.js';
/** Commands of the user's own. */
export declare function createCommands(): Commands & {
    /** Kills all that run, and what they started. */
    endAll(): void;
};
