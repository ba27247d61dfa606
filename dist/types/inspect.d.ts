import type { ByteSource, OpenSpool } from './model/artifact.js';
import type { Inspection } from './model/inspection.js';
import type { Python } from './python/parser.js';
export { RULESET_VERSION } from './analysis/ruleset.js';
/**
 * Reads one wheel or sdist: its archive, its metadata, its sources. A pure function of the bytes and the file name;
 * nothing of the package is executed. Whatever could not be read is in `unscanned`, never left out.
 *
 * @param python the parser, see `loadPython`
 * @param openSpool where an sdist is unpacked that is too large for memory
 */
export declare function inspect(source: ByteSource, filename: string, python: Python, openSpool?: OpenSpool): Promise<Inspection>;
