const DAY = 24 * 60 * 60 * 1000;

/** The day of an ISO 8601 time, `YYYY-MM-DD` in UTC. */
export function dayOf(time: string): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whole days from the day of an ISO 8601 time to a day; negative when it lies ahead. */
export function daysSince(time: string, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(dayOf(time))) / DAY);
}
