import { type Value } from './value.js';
/** Characters that are kept of a text that is put together. */
export declare const MOST_TEXT = 4000000;
export declare function textValue(text: string, isBytes?: boolean): Value;
export declare function numberValue(number: number, whole?: bigint): Value;
/** Text as it would print, with a hole for what is not known. */
export declare function printed(value: Value): string;
/** The value with what its text points at, once it is put together. */
export declare function withTextLabels(value: Value): Value;
/** One text from pieces; keeps the labels of all of them. */
export declare function concatenate(pieces: readonly Value[], isBytes?: boolean): Value;
/** Items of a list or tuple, or the characters of a known text. */
export declare function iterate(value: Value): readonly Value[] | undefined;
/** `"%s/%s" % (a, b)`, `"{}/{x}".format(a, x=b)`: fields are filled in order, unknown ones become holes. */
export declare function fillFields(template: string, pattern: RegExp, values: readonly Value[]): string;
/** `"%(a)s" % {"a": …}`, `Template("$a").substitute(a=…)`: fields are filled by name, unknown ones become holes. */
export declare function fillKeyed(template: string, pattern: RegExp, named: ReadonlyMap<string, Value>): string;
export declare const DOLLARS: RegExp;
export declare const BRACES: RegExp;
/** `template.format(…)` with keywords. */
export declare function fillNamed(template: string, values: readonly Value[], named: ReadonlyMap<string, Value>): string;
/** `a + b + c` and its relatives, left to right. */
export declare function evaluateOperation(operator: string, operands: readonly Value[]): Value;
/** `value[a:b:c]` of a known text or list. A reversed text counts as decoded. */
export declare function slice(value: Value, bounds: readonly (Value | undefined)[]): Value;
