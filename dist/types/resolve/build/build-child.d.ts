import { z } from 'zod';
import type { Services } from '../../model/effects.js';
import type { Interpreter } from '../interpreter.js';
import { type StagedFile } from '../staging.js';
/** One build: a source distribution, and the wheels it needs for that, all of them read and let pass. */
export interface BuildOrder {
    readonly sdist: StagedFile;
    readonly wheels: readonly StagedFile[];
    readonly goal: 'metadata' | 'wheel' | 'editable';
    /** `editable`: where the project lies, absolute. */
    readonly project?: string;
}
declare const Built: z.ZodObject<{
    requires: z.ZodOptional<z.ZodArray<z.ZodString>>;
    metadata: z.ZodOptional<z.ZodString>;
    wheel: z.ZodOptional<z.ZodString>;
    added: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strip>;
/** What the back end said, or the last words of a build that failed. Hostile text. */
export interface BuildAnswer extends z.infer<typeof Built> {
    /** The build's own folder. */
    readonly folder: string;
    readonly lastWords?: string;
}
/** What a build may use of the machine. */
export interface BuildPlace {
    readonly interpreter: Interpreter;
    readonly services: Services;
    /** PATH of a build outside a sandbox. */
    readonly path: string;
    readonly isKeptIn: boolean;
    readonly signal: AbortSignal;
}
/**
 * Runs one build in a new folder and reads what it left.
 * @param number of the build in this run
 */
export declare function runBuild(order: BuildOrder, number: number, place: BuildPlace): Promise<BuildAnswer>;
export {};
