/**
 * How texts of a project name a place on this machine to an installer, which goes there and asks no index. What code
 * puts together out of parts is not seen.
 */
/** Whether a line of a text requires a package from a place on this machine (`name @ file:…`). */
export declare function requiresLocal(text: string): boolean;
/** Whether setup.cfg requires such a package, or has setuptools look for packages on this machine. */
export declare function namesLocalPlace(setupCfg: string): boolean;
/** Whether Python code does either. */
export declare function codesLocalPlace(code: string): boolean;
