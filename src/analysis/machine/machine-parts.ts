import type { Reach } from '../../model/finding.js';
import type { Python } from '../../python/parser.js';
import type { Argument, Expression } from '../../python/syntax.js';
import type { Scope, Unit, Value } from '../values/value.js';
import type { VersionTruth } from '../values/version-truths.js';
import type { CallNotes } from './call-notes.js';
import type { FileNotes } from './file-notes.js';
import type { Pending } from './pending.js';
import type { ShippedFiles, Site } from './shipped-files.js';
import type { Sighting } from './sighting.js';

/** The world outside the package, as far as its code asks for it. */
export interface Outside {
  /** What a call of something outside yields. Notes what it does, and starts what it is handed. */
  readonly call: (call: Call) => Value;
  /** The literal host or account that an object of a class from outside is opened for. */
  readonly openedFor: (call: Call) => string | undefined;
}

/** Everything one run of the machine shares. */
export interface Machine {
  readonly outside: Outside;
  readonly python: Python;
  readonly sightings: Map<string, Sighting>;
  /** By place, the texts that were seen there: commands, paths, code. */
  readonly texts: Map<string, Set<string>>;
  readonly modules: Map<string, Scope>;
  /** Parsed file for a module of the package, by dotted name from the importing file; undefined outside the package. */
  readonly resolve: (from: string, module: string, reach: Reach) => Unit | undefined;
  /** Whether a dotted name stands for something of the package, seen from a file of it, be it parsed or not. */
  readonly owns: (from: string, ref: string) => boolean;
  /** Whether a file other than that of the path mentions a word. */
  readonly isNamed: (word: string, path: string) => boolean;
  /** The parsed file of a path. */
  readonly unitAt: (path: string, reach: Reach) => Unit | undefined;
  /** Folders of the artifact that its code put on the path of imports. */
  readonly roots: string[];
  readonly shipped: ShippedFiles;
  /**
   * Evaluations left, at 0 everything is unknown; how many expressions the present one is nested in; and evaluations
   * left for loops over many items.
   */
  readonly budget: { left: number; nested: number; loops: number };
  readonly calls: CallNotes;
  /**
   * Whether its code may have put something else in the place of `sys.version_info`; and by file the comparisons with it
   * for which something was left out.
   */
  readonly version: { isReplaced: boolean; readonly reliedOn: Map<VersionTruth, string> };
  /** Variables of the environment that its code sets. */
  readonly variables: Map<string, Value>;
  readonly files: FileNotes;
  readonly pending: Pending;
  /** A number for an object, the same each time. */
  readonly identify: (object: object) => number;
}

/** Where the machine is. */
export interface Frame {
  readonly machine: Machine;
  readonly scope: Scope;
  readonly reach: Reach;
  /** Inside a branch, loop or handler: what was bound before may still hold. */
  readonly isConditional: boolean;
  /** How often what stands here is run, for the known items of the loops around it. */
  readonly rounds?: number;
  /** Inside a `try` that says nothing of what goes wrong. */
  readonly isQuiet?: boolean;
  /** Inside a `try` that says what goes wrong to those only who look for mistakes in the package: `log.debug(…)`. */
  readonly isMuffled?: boolean;
  /** In what was handed to a thread: nobody hears what it yields, or what goes wrong. */
  readonly isStarted?: boolean;
  /** In a function of which only the code outside that was handed it knows when it is called, and with what. */
  readonly isRegistered?: boolean;
  /** Where the call stands whose value the statement drops; `every` where it drops what it all comes to. */
  readonly dropped?: number | 'every' | undefined;
  /** In what runs only if the user, asked there and then, said so. */
  readonly isAgreed?: boolean;
  /** In a function whose caller does not look at what it returns. */
  readonly isUnheard?: boolean;
}

/** A call with everything evaluated. */
export interface Call {
  readonly at: number;
  /** Dotted name of what is called, or empty. */
  readonly name: string;
  readonly receiver?: Value;
  readonly args: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** What it is given as it stands in the source, where the call stands there itself. */
  readonly written?: readonly Argument[] | undefined;
  readonly frame: Frame;
  /** Name of the method that is called, if it is one, and where its object stands. */
  readonly method?: string;
  readonly place?: Expression | undefined;
  readonly placeScope?: Scope | undefined;
}

/** A call as it is given: what it calls aside. */
export type Given = Pick<Call, 'at' | 'args' | 'keywords' | 'written' | 'frame'>;

/** Where the code of a frame stands, for files it names. */
export function siteOf({ scope, reach }: Frame): Site {
  return { path: scope.unit.path, isBuild: reach === 'install' };
}

/** Where the object of a method stood: perhaps not where the method is called. */
export function placeFrame({ frame, placeScope }: Call): Frame {
  return placeScope === undefined || placeScope === frame.scope ? frame : { ...frame, scope: placeScope };
}
