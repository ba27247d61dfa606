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
export declare function askAll<Item, Answer>(items: readonly Item[], limit: number, ask: (item: Item) => Promise<Answer>): Promise<Answers<Item, Answer>>;
