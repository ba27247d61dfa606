import { type ModelService } from '../model/review.js';
/** What to ask first. */
export declare function firstModel(configured: string): string;
/**
 * What to ask when there is no such model: with `auto` the newest of its family, as the service lists them; otherwise
 * nothing, since the user chose.
 */
export declare function successor(configured: string, service: Pick<ModelService, 'models'>, signal: AbortSignal): Promise<string | undefined>;
