import { DEFAULT_MODEL, type ModelService } from '../model/review.js';

/** `ai_model = "auto"`. */
const AUTOMATIC = 'auto';

/** The family in which a successor is looked for. */
const FAMILY = /^claude-sonnet-/;

/** The model to ask first. */
export function firstModel(configured: string): string {
  return configured === AUTOMATIC ? DEFAULT_MODEL : configured;
}

/**
 * The model to ask if the first does not exist: with `auto`, the newest of its family that the service lists; otherwise
 * none, because the user chose the model.
 */
export async function successor(
  configured: string,
  service: Pick<ModelService, 'models'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (configured !== AUTOMATIC) return undefined;
  return (await service.models(signal)).find((id) => FAMILY.test(id) && id !== DEFAULT_MODEL);
}
