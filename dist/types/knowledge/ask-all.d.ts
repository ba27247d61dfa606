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
export declare function askAll<Item, Answer>(items: readonly Item[], limit: number, ask: (item: Item) => Promise<Answer>): Promise<Answers<Item, Answer>>;
