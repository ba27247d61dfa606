import { type ChainStep } from '../../model/finding.js';
import type { Frame } from './machine-parts.js';
import type { Sighting } from './sighting.js';
/** Where an offset of the running text stands: line of the file, and the step that names it. */
export declare function stepAt(at: number, frame: Frame, text: string, decoded?: string): ChainStep;
/** Notes a behaviour. Of several sightings of one variant the soonest and best explained is kept. */
export declare function sight(frame: Frame, at: number, seen: Pick<Sighting, 'behaviour' | 'name' | 'labels' | 'steps'> & {
    host?: string | undefined;
    text?: string | undefined;
    decoded?: string | undefined;
    isDropped?: boolean | undefined;
    isQuiet?: boolean | undefined;
    isLongSource?: boolean;
    isHidden?: boolean;
    isHushed?: boolean;
    isAimless?: boolean;
}): void;
