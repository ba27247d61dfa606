import { type ModelService } from '../model/review.js';
/** The model to ask first. */
export declare function firstModel(configured: string): string;
/**
 * The model to ask if the first does not exist: with `auto`, the newest of its family that the service lists; otherwise
 * none, because the user chose the model.
 */
export declare function successor(configured: string, service: Pick<ModelService, 'models'>, signal: AbortSignal): Promise<string | undefined>;
