import type { Call } from '../machine/machine-parts.js';
/** What a build tool that a command starts is told by a file of the artifact, as far as that is hostile. */
export declare function hostileRecipes(line: string, { frame, keywords }: Call): string | undefined;
