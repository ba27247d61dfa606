import { type Value } from './value.js';
/** What `configparser` reads: sections of settings. Of one that goes on in the next line, or names others, nothing is known. */
export declare function parseIni([value]: readonly Value[]): Value | undefined;
/** What `yaml.safe_load` reads of a text that holds nothing but tables of plain words, one in the other (YAML 1.2, 7.3.3). */
export declare function parseYaml([value]: readonly Value[]): Value | undefined;
