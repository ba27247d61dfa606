import { NoAnswer } from './ask.js';

/** After this many failures in a row, a service is considered down and asked no more. */
const PATIENCE = 3;
const NOT_FOUND = 404;

/** The answers of a service, and why some are missing. */
export interface Answers<Item, Answer> {
  readonly answers: ReadonlyMap<Item, Answer>;
  /** Reasons in the order they occurred. There are fewer than missing answers if the service was given up. */
  readonly failures: readonly string[];
}

/**
 * Asks a service about every item, at most `limit` at a time, until it has failed several times in a row. An item that
 * the service does not know (404) is a failure, but no sign that the service is down.
 * @param ask may throw `NoAnswer`; any other exception is passed on
 */
export async function askAll<Item, Answer>(
  items: readonly Item[],
  limit: number,
  ask: (item: Item) => Promise<Answer>,
): Promise<Answers<Item, Answer>> {
  const answers = new Map<Item, Answer>();
  const failures: string[] = [];
  let failedInARow = 0;
  const left = items.values();
  const work = async (): Promise<void> => {
    for (const item of left) {
      if (failedInARow >= PATIENCE) return;
      try {
        answers.set(item, await ask(item));
        failedInARow = 0;
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        failures.push(error.message);
        if (error.status !== NOT_FOUND) failedInARow += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return { answers, failures };
}
