import { type Call, type Frame } from '../machine/machine-parts.js';
/** A text of commands with the worst of its lines in front: what stands far down counts as much as how it begins. */
export declare function worstFirst(path: string, text: string, { machine }: Frame): string;
/** What in a file of recipes or commands no honest one does, read to its end; as long as there is a budget for it. */
export declare function recipesIn(path: string, { machine }: Frame): string;
/** What a build tool that a command starts is told by a file of the artifact, as far as that is hostile. */
export declare function hostileRecipes(line: string, { frame, keywords }: Call): string | undefined;
