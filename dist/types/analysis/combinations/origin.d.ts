import { type Label } from '../values/labels.js';
/** What it is was fixed when the package was packed: nothing came from the caller or the machine. */
export declare const isOwn: (labels: ReadonlySet<Label>) => boolean;
/** At least part of the command or path is literal. */
export declare function namesSomething(text: string | undefined): boolean;
