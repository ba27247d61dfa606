import { type Value } from './value.js';
/** Whether a text, run as a command or as Python, does more than work on data. */
export declare const mayAct: (text: string) => boolean;
/** Evaluations that looking at one item costs as much as. */
export declare const LOOK_COST = 5;
/** Of many items those that are functions or do something if they are run, the gravest first. */
export declare function worthTrying(items: readonly Value[]): readonly Value[];
/** The other texts of several values of which any may be meant, where `text` is the one that stands for all. */
export declare function otherTexts(text: string | undefined, values: readonly Value[]): Pick<Value, 'texts'> | undefined;
/** The other lists of several values of which any may be meant, where `one` stands for all. */
export declare function otherLists(one: Value | undefined, values: readonly Value[]): Pick<Value, 'otherwise'> | undefined;
/** The other things to call of several values of which any may be meant, where `one` stands for all. */
export declare function otherCalls(one: Value | undefined, values: readonly Value[]): Partial<Value>;
/** Ways to put one of its other texts into a list of values, one at a time; of a list inside them, one level down. */
export declare function variants(values: readonly Value[], isInside?: boolean): readonly (readonly Value[])[];
/** A value of which nothing but its texts is known: the likeliest, and the others. */
export declare function anyText(values: readonly Value[]): Partial<Value>;
/** A value of which nothing but its lists of words is known: the first, and the others. */
export declare function anyList(values: readonly Value[]): Partial<Value>;
