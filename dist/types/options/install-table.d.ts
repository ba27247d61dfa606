import type { Option } from './option.js';
/** The part of the table of options that is about building and installing. */
export declare const INSTALL_OPTIONS: readonly Option[];
