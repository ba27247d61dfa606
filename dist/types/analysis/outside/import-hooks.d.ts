import type { Call } from '../machine/machine-parts.js';
import { type Value } from '../values/value.js';
/** `sys.meta_path.append(finder)`: imports of what follows go through it. */
export declare function importsThrough({ at, frame }: Call, finder: Value | undefined): Value | undefined;
