/** The day of an ISO 8601 time, `YYYY-MM-DD` in UTC. */
export declare function dayOf(time: string): string;
/** Whole days from the day of an ISO 8601 time to a day; negative when it lies ahead. */
export declare function daysSince(time: string, today: string): number;
