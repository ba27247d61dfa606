import type { ChainStep, Reach } from '../../model/finding.js';
import type { Label } from '../values/labels.js';
/** What a piece of code was seen doing. */
export type Behaviour = 'runs-code' | 'starts-process' | 'contacts' | 'writes-autostart' | 'writes-program' | 'reads-secret' | 'loads-native' | 'writes-memory' | 'writes-clipboard' | 'replaces-address' | 'writes-outside' | 'removes-tree' | 'overwrites' | 'connects-shell' | 'instructs-model' | 'leaves-note' | 'removes-itself' | 'replaces-function' | 'copies-secret' | 'signs-in';
/** One behaviour at one place, with what flowed into it. */
export interface Sighting {
    readonly behaviour: Behaviour;
    readonly reach: Reach;
    readonly path: string;
    readonly line: number;
    readonly layer: number;
    /** Dotted name of what was called. */
    readonly name: string;
    readonly labels: ReadonlySet<Label>;
    /** The literal remote host. */
    readonly host?: string;
    /** Address, command line or path as far as it is known. */
    readonly text?: string;
    readonly steps: readonly ChainStep[];
    /** A request whose answer nobody looks at; and one whose failure nobody looks at. */
    readonly isDropped?: true;
    readonly isQuiet?: true;
    /** Its failure is told to those only who look for mistakes in the package. */
    readonly isMuffled?: true;
    /** Nobody looks at the answer because all callers of a helper of the package let go of what it gives. */
    readonly isLetGo?: true;
    /** The code that runs is a long text, read to its end, that mentions no way to the network or into further code. */
    readonly isLongSource?: true;
    /** The address had to be decoded, and comes from nobody but the code. */
    readonly isHidden?: true;
    /** A request to a host that is put together, and not of what the user says. */
    readonly isAimless?: true;
    /** A command that asks git about a repository. */
    readonly readsRepository?: true;
    /** A command that is what a request says. */
    readonly obeys?: true;
    /** A command of which nobody hears whether it worked or what it said. */
    readonly isHushed?: true;
    /** Its file computes hashes, as those do that check what they fetch. */
    readonly hashes?: boolean;
    /** It is part of a build that compares what it reads or fetches with a hash. */
    readonly isChecked?: boolean;
    /** What was fetched and is started was chosen among those of several systems. */
    readonly isPortable?: boolean;
    /** The function that was followed when it was seen, by a number. */
    readonly inside?: number;
    /** The function it stands in told the user before. */
    readonly isAnnounced?: boolean;
    /** The user was asked right before. */
    readonly isAgreed?: boolean;
}
