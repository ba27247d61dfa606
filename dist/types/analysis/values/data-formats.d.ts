import { type Value } from './value.js';
/** `json.loads` of a text that is known. */
export declare const parseJson: ([value]: readonly Value[]) => Value | undefined;
/** `tomllib.loads` of a text that is known. */
export declare const parseToml: ([value]: readonly Value[]) => Value | undefined;
/** `csv.reader` over a text that is known. */
export declare const parseCsv: ([value]: readonly Value[]) => Value | undefined;
/** `csv.DictReader` over a text that is known: the first row names the fields. */
export declare const parseNamedCsv: ([value]: readonly Value[]) => Value | undefined;
/** `html.unescape` */
export declare function unescapeHtml([value]: readonly Value[]): Value | undefined;
/** `re.sub(pattern, replacement, text)` for the simplest patterns, by which payloads are filled up with noise. */
export declare function substitute([pattern, replacement, value]: readonly Value[]): Value | undefined;
/** `sorted` of a list of numbers, texts, or tuples that begin with one. */
export declare function sortItems([value]: readonly Value[]): Value | undefined;
