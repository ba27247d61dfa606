/** A shell's output that goes to a file that starts something, or lets somebody in. */
export declare const WRITES_AUTOSTART: RegExp;
/** What git runs by itself is set for every repository of the user. */
export declare const SETS_HOOKS: RegExp;
/** Commands that take away what protects a system, or what can be restored, and those that change whom it believes. */
export declare const TAMPERS: import("./in-order.js").Test;
