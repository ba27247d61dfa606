import { type Call } from '../machine/machine-parts.js';
/** Notes an archive of the package that code imports from, starts or has installed, or a folder in one: it is read as if it lay unpacked. */
export declare function noteMounted(text: string | undefined, { frame }: Call): void;
