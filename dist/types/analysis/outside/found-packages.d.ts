import { type Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/**
 * What `find_packages` finds among the files of a project; undefined where the folder that it looks in is not known.
 *
 * @param isNamespace folders without `__init__.py` are packages too
 */
export declare const findPackages: (isNamespace: boolean) => ({ args, keywords, frame }: Call) => Value | undefined;
