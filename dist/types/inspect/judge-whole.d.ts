import type { Archive } from '../archive/entry.js';
import type { Inspection } from '../model/inspection.js';
import { type Context, type Description } from './contents.js';
/**
 * Judges an opened archive or folder and frees it, together with what is installed from it under other names
 * (`moved.ts`) and the archives that its code imports from (`mounted.ts`). If code of its own runs in its build, or
 * it is a back end, the wheels and projects packed in it are judged too: such code can name them to an installer
 * (`name @ file:…`), which asks no index. What was found in one is reported as `outer/inner.whl!/file`; one that
 * cannot be judged leaves the whole unscanned.
 */
export declare function judgeWhole(given: Archive, filename: string, description: Description, context: Context): Promise<Inspection>;
