import { type Call } from '../machine/machine-parts.js';
import { type Label } from '../values/labels.js';
import { type Value } from '../values/value.js';
/** The name of a call as it is shown. */
export declare const readable: (name: string) => string;
/** All that a call is given. */
export declare function everything(call: Call): Value[];
export declare const SECRET: ReadonlySet<Label>;
/** An entry of the registry. */
export declare function observeRegistry(call: Call): Value;
/** A shortcut of the desktop that is saved. */
export declare function observeShortcut(call: Call): Value;
/** What is put into the clipboard. */
export declare function observeClipboard(call: Call): Value;
/** A file that is copied, moved or linked. */
export declare function observeStore(call: Call): Value;
/** A tree of files that is removed. */
export declare function observeRemoval(call: Call): Value;
/** Memory that is made ready for machine code, and what starts it. */
export declare function observeMemory(call: Call): Value;
/** A native library that is loaded. */
export declare function observeNative(call: Call): Value;
