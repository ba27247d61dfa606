import type { ChainStep, Reach } from '../../model/finding.js';
import type { ClassDefinition, Expression, FunctionDefinition, Statement, SyntaxTree } from '../../python/syntax.js';
import { type Label } from './labels.js';
/** Stands in a text for a piece that is not known. */
export declare const HOLE = "\uFFFC";
/** A function, lambda or class of the package, with the scope it was defined in. */
export interface Callable {
    readonly node: FunctionDefinition | ClassDefinition | (Expression & {
        kind: 'lambda';
    });
    readonly scope: Scope;
    /** Names bound in a class body. */
    readonly members?: Scope;
    readonly bases?: readonly Value[];
    /** The object a method was taken from. */
    readonly self?: Value;
    /** The function that a decorator put this one in the place of. */
    readonly insteadOf?: FunctionDefinition;
}
/** What a method was taken from, or what a call was prepared with: `s.connect` kept in a name, `partial(f, x)`. */
export interface Bound {
    readonly owner: Value;
    /** `__call__` when the owner itself is to be called. */
    readonly name: string;
    /** Where the owner stood in the source, for methods that change it. */
    readonly place?: Expression | undefined;
    readonly scope?: Scope | undefined;
    readonly args?: readonly Value[];
    readonly keywords?: ReadonlyMap<string, Value>;
}
/** A file that is written to: what went into it. Shared by every value that names the file. */
export interface WrittenFile {
    readonly labels: ReadonlySet<Label>;
    readonly steps: readonly ChainStep[];
    readonly path?: string;
    /** The literal host its content came from. */
    readonly host?: string;
    readonly text?: string;
}
/** The names of one module, class body or running function. */
export interface Scope {
    readonly names: Map<string, Value>;
    readonly parent?: Scope;
    /** Modules outside the package whose names were star-imported. */
    readonly stars: string[];
    /** Where the code of this scope stands. */
    readonly unit: Unit;
    readonly returns: Value[];
    /** What a generator gave out so far, and whether a loop was gone through once for all its rounds. */
    yields?: Value[];
    isGuessed?: boolean;
    /** Names with a type, in order: the fields of a class. */
    declared?: string[];
    /** The statements of the function that this is a scope of. */
    body?: readonly Statement[];
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
/** What a thread or process was made for. */
export interface Job {
    /** Runs it, as what starts it is reached. */
    readonly run: (reach: Reach) => void;
    /** The soonest it was started. */
    ran?: Reach;
}
/** Attributes of an object by their names; set by `setField` alone. */
export type Fields = ReadonlyMap<string, Value>;
/** What the machine knows of one run-time value. A field that is undefined is not known. */
export interface Value {
    /** String or bytes (one character a byte), with {@link HOLE}s. */
    readonly text: string | undefined;
    /** Other texts it may hold: of another branch, another item of a table. */
    readonly texts: readonly string[] | undefined;
    readonly isBytes: boolean | undefined;
    readonly number: number | undefined;
    /** The same exactly, where a double does not hold it. */
    readonly whole: bigint | undefined;
    readonly items: readonly Value[] | undefined;
    /** Other lists it may be, of another branch or item of a table; what a function stands in for, in case that is not there. */
    readonly otherwise: readonly Value[] | undefined;
    readonly entries: ReadonlyMap<string, Value> | undefined;
    /** Dotted name of something outside the package: `os.system`, `requests.Session()`. */
    readonly ref: string | undefined;
    readonly callable: Callable | undefined;
    /** What else may be meant: functions of a table of which any may have been picked. */
    readonly others: readonly Callable[] | undefined;
    readonly bound: Bound | undefined;
    /** Attributes of an object of a class of the package. */
    readonly fields: Fields | undefined;
    readonly type: Callable | undefined;
    /** Scope of a module of the package. */
    readonly module: Scope | undefined;
    readonly labels: ReadonlySet<Label>;
    /** The literal remote host it was opened for. */
    readonly host: string | undefined;
    readonly steps: readonly ChainStep[];
    /** The file this value names or is open on. */
    readonly file: WrittenFile | undefined;
    /** What runs once this thread or process is started. */
    readonly job: Job | undefined;
}
/**
 * The value of which nothing is known. Every value is made by spreading it, and it names every field: values of one
 * shape are read faster than values that each have their own (an eighth of the time of a whole scan).
 */
export declare const UNKNOWN: Value;
/** Nothing was given by its name. */
export declare const NO_KEYWORDS: ReadonlyMap<string, Value>;
/** Notes that there may be more, or other, items than these. */
export declare function markPartial(items: readonly Value[]): readonly Value[];
/** Whether a list has just the items that are known. */
export declare function isWhole(items: readonly Value[]): boolean;
export declare function joinSteps(values: readonly {
    readonly steps: readonly ChainStep[];
}[]): readonly ChainStep[];
/** The value with a label and the step that explains it. */
export declare function label(value: Value, labels: readonly Label[], step?: ChainStep): Value;
/** The text when all of it is known. */
export declare function wholeText(value: Value | undefined): string | undefined;
/** Under which a table holds what it makes for a key that it does not have (`defaultdict`); keys begin otherwise. */
export declare const MADE_WHEN_MISSING = "\0missing";
/** Under which key a dictionary keeps what it is given for a value; undefined when that is not known. */
export declare function keyOf(value: Value | undefined): string | undefined;
/** Everything inside a value, containers opened, three levels deep, at most some thousand. */
export declare function flatten(value: Value): Value[];
/** Whether something is inside a value. */
export declare function isContainer({ items, entries, fields }: Value): boolean;
/** Whether nothing is to be carried on from a value: no labels, no steps, no host, no file, nothing inside. */
export declare function isPlain(value: Value): boolean;
