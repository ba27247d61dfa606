import type { Reach, ChainStep } from '../model/finding.js';
import type { Python } from '../python/parser.js';
import type { FunctionDefinition, SyntaxTree } from '../python/syntax.js';
import type { ShippedFiles } from './shipped-files.js';
import type { Callable, Label, Value, WrittenFile } from './value.js';
export type { ChainStep, FunctionDefinition };
/** The names of one module, class body or running function. */
export interface Scope {
    readonly names: Map<string, Value>;
    readonly parent?: Scope;
    /** Modules outside the package whose names were star-imported. */
    readonly stars: string[];
    /** Where the code of this scope stands. */
    readonly unit: Unit;
    readonly returns: Value[];
    /** Names with a type, in order: the fields of a class. */
    declared?: string[];
    /** Names that `global` or `nonlocal` say stand further out. */
    outer?: Set<string>;
    /** Names that code further in looked up here, and how often one of them got another meaning since. */
    read?: Set<string>;
    rebindings?: number;
    /** The user was told in here that something is fetched or started. */
    announced?: boolean;
}
/** A parsed text: a file of the package (layer 0), or what a decoding inside it yielded. */
export interface Unit {
    readonly path: string;
    readonly tree: SyntaxTree;
    readonly layer: number;
    /** Line of the file at which the text of this layer starts to run; 0 for layer 0. */
    readonly outerLine: number;
    /** It was started as a program: `__name__` is `__main__`. */
    readonly isMain?: true;
}
/** What a piece of code was seen doing. */
export type Behaviour = 'runs-code' | 'starts-process' | 'contacts' | 'writes-autostart' | 'writes-program' | 'reads-secret' | 'loads-native' | 'writes-memory' | 'writes-clipboard' | 'writes-outside' | 'removes-tree' | 'overwrites' | 'connects-shell' | 'instructs-model' | 'leaves-note';
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
    /** The code that runs is a long text, read to its end, that mentions no way to the network or into further code. */
    readonly isLongSource?: true;
    /** The address had to be decoded, and comes from nobody but the code. */
    readonly isHidden?: true;
    /** Its file computes hashes, as those do that check what they fetch. */
    readonly hashes?: boolean;
    /** It is part of a build that compares what it reads or fetches with a hash. */
    readonly isChecked?: boolean;
    /** The function it stands in told the user before. */
    readonly isAnnounced?: boolean;
}
/** Everything one run of the machine shares. */
export interface Machine {
    readonly python: Python;
    readonly sightings: Map<string, Sighting>;
    readonly modules: Map<string, Scope>;
    /** Parsed file for a module of the package, by dotted name from the importing file; undefined outside the package. */
    readonly resolve: (from: string, module: string, reach: Reach) => Unit | undefined;
    /** Whether a dotted name stands for something of the package, seen from a file of it, be it parsed or not. */
    readonly owns: (from: string, ref: string) => boolean;
    /** The parsed file of a path. */
    readonly unitAt: (path: string, reach: Reach) => Unit | undefined;
    /** Folders of the artifact that its code put on the path of imports. */
    readonly roots: string[];
    readonly shipped: ShippedFiles;
    /**
     * Evaluations left, at 0 everything is unknown; how many expressions the present one is nested in; and evaluations
     * left for loops over many items.
     */
    readonly budget: {
        left: number;
        nested: number;
        loops: number;
    };
    readonly active: Set<object>;
    /** Classes registered as commands that no installer calls. */
    readonly spared: Set<object>;
    /** Functions that nothing called and that are followed for their own sake. */
    readonly chosen: Set<object>;
    /** Functions that find a codec by its name. */
    readonly codecs: Callable[];
    /** Functions that a chat bot calls with what others write, once it runs. */
    readonly handlers: Callable[];
    /** Functions that threads and the like were started with. */
    readonly started: {
        readonly callable: Callable;
        readonly args: readonly Value[];
        readonly reach: Reach;
    }[];
    /** Threads and processes that were made, to be started later. */
    readonly waiting: Set<Job>;
    /** What calls gave, by function and by what they were given. */
    readonly memo: Map<object, Map<string, KnownCall>>;
    readonly written: WrittenFile[];
    /** Files whose path is not known, by the value that stands for it. */
    readonly unnamed: WeakMap<Value, WrittenFile>;
    /** Paths of files that compute hashes. */
    readonly hashing: Set<string>;
    /** Paths of files that compare the hash of a file or an answer while the package is built. */
    readonly comparing: Set<string>;
    /** Paths of files that run unasked and used up their share. */
    readonly cut: Set<string>;
    /** A number for an object, the same each time. */
    readonly identify: (object: object) => number;
}
/** What a thread or process was made for. */
export interface Job {
    /** Runs it, as what starts it is reached. */
    readonly run: (reach: Reach) => void;
    /** The soonest it was started. */
    ran?: Reach;
}
/** What a call gave, as long as the names around the function mean what they meant when it began. */
export interface KnownCall {
    readonly result: Value;
    readonly rebindings: number;
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
    /** In what was handed to a thread: nobody hears what it yields, or what goes wrong. */
    readonly isStarted?: boolean;
    /** Where the call stands whose value the statement drops; {@link EVERY_CALL} where it drops what it all comes to. */
    readonly dropped?: number;
    /** In a function whose caller does not look at what it returns. */
    readonly isUnheard?: boolean;
}
/** Instead of the place of one call: all that stand in the statement. */
export declare const EVERY_CALL = -2;
export type { Callable, WrittenFile };
