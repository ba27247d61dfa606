import { type ChainStep } from '../../model/finding.js';
import type { Frame } from './machine-parts.js';
import type { Sighting } from './sighting.js';
/** Where an offset of the running text stands: line of the file, and the step that names it. */
export declare function stepAt(at: number, frame: Frame, text: string, decoded?: string): ChainStep;
/** What a sighting may be marked with. */
declare const MARKS: readonly ["isDropped", "isQuiet", "isMuffled", "isLongSource", "isHidden", "isHushed", "isAimless", "readsRepository", "obeys"];
type Marks = Partial<Record<(typeof MARKS)[number], boolean | undefined>>;
type Seen = Pick<Sighting, 'behaviour' | 'name' | 'labels' | 'steps'> & Marks & {
    host?: string | undefined;
    text?: string | undefined;
    decoded?: string | undefined;
};
/** Notes a behaviour. Of several sightings of one variant the soonest and best explained is kept. */
export declare function sight(frame: Frame, at: number, seen: Seen): void;
export {};
