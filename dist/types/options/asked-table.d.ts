import type { Option } from './option.js';
/** Commands that ask pip what would be installed. */
export declare const RESOLVING: readonly ["audit", "install"];
/** The options that say what is audited. */
export declare const ASKED_OPTIONS: readonly Option[];
