import type { Archive } from '../archive/entry.js';
import type { Inspection } from '../model/inspection.js';
import { type Context, type Description } from './contents.js';
/**
 * Judges an opened archive or folder and frees it, with what of it comes to lie elsewhere (`moved.ts`) and the archives
 * that its code imports from (`mounted.ts`). Where code of its own runs in its build, or it is a back end, also the wheels
 * and projects packed within it: such code can name each of them to an installer (`name @ file:…`), which asks nobody. What
 * was found in one stands under `outer/inner.whl!/file`; one that cannot be judged leaves the whole unscanned.
 */
export declare function judgeWhole(opened: Archive, filename: string, description: Description, context: Context): Promise<Inspection>;
