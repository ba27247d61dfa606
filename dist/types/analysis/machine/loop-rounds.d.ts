import { type Statement } from '../../python/syntax.js';
import type { Frame } from './machine-parts.js';
type Loop = Statement & {
    kind: 'loop';
};
/** Names that a round of a loop reads as the round before may have left them. */
export declare function readFirst(loop: Loop): ReadonlySet<string>;
/**
 * Remembers the texts that a loop may add to. The function it returns is to be called after the loop, and leaves open how
 * those go on that grew: how many rounds a loop takes is not known.
 */
export declare function watchTexts(loop: Loop, { scope }: Frame): () => void;
/**
 * Looks at what is bound before a round of a loop; asked after it, says whether the round left anything that can make
 * the next one differ. Nothing is left when no name that is read first means something else, nor one that a function
 * reads from around it, and no object or file has changed.
 */
export declare function watchRound(loop: Loop, { machine, scope }: Frame): () => boolean;
export {};
