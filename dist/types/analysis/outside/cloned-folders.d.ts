import type { Call } from '../machine/machine-parts.js';
/** Notes the folder that a repository at a fixed address is put into. */
export declare function noteClone(line: string, { frame }: Call): void;
/** `git.Repo.clone_from(address, folder)` */
export declare function noteClonedFrom(call: Call): undefined;
/** From which host the file came that a command starts, or has an interpreter start: the first word that is no option. */
export declare function clonedFrom(line: string, { frame }: Call): string | undefined;
