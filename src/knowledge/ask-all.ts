import { NoAnswer } from './ask.js';

/** After that many failures in a row a service is taken to be down and not asked any more. */
const PATIENCE = 3;
const NOT_FOUND = 404;

/** What a service said of each item, and why it said nothing of the others. */
export interface Answers<Item, Answer> {
  readonly answers: ReadonlyMap<Item, Answer>;
  /** Reasons in the order they occurred; fewer than there are missing answers when the service was given up. */
  readonly failures: readonly string[];
}

/**
 * Asks a service about every item, at most `limit` at a time, until it has failed several times in a row. An item the
 * service does not know (404) is a failure, but no sign of a service that is down.
 * @param ask may throw `NoAnswer`; anything else it throws is passed on
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
